package org.parley.web.api;

import java.util.List;
import org.parley.support.SupportTally;

/**
 * How many of one group took which stance on a comment.
 *
 * @param group code of the stakeholder group
 * @param support those who support it
 * @param object those who object
 * @param neutral those who are neutral
 */
public record GroupSupportData(String group, int support, int object, int neutral) {
    static List<GroupSupportData> of(SupportTally tally) {
        return tally.groups().entrySet().stream()
                .map(entry -> new GroupSupportData(
                        entry.getKey().code(),
                        entry.getValue().support(),
                        entry.getValue().object(),
                        entry.getValue().neutral()))
                .toList();
    }
}
