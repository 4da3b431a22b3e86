package org.parley.web.api;

import java.time.Instant;
import org.parley.objection.Objection;

/**
 * That somebody of a group does not find it in the summary of its position.
 *
 * @param author name of the organisation or person
 * @param text why, Markdown
 * @param statedAt when it was stated
 */
public record ObjectionData(String author, String text, Instant statedAt) {
    static ObjectionData of(Objection objection) {
        return new ObjectionData(objection.voice().name(), objection.text(), objection.statedAt());
    }
}
