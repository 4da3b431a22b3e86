package org.parley.publication;

import java.util.List;
import org.parley.publication.Overall.EditionChange;

/**
 * As which edition an outcome is put together.
 *
 * @param number counted from 1; 0 for a preview
 * @param changes what it changed in the one before
 */
public record Issue(int number, List<EditionChange> changes) {
    public static final Issue PREVIEW = new Issue(0, List.of());

    public Issue {
        changes = List.copyOf(changes);
    }
}
