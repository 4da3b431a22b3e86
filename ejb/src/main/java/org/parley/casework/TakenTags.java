package org.parley.casework;

import java.util.List;

/**
 * What became of a code book that was brought along.
 *
 * @param added how many tags are new
 * @param same how many were there already and say the same
 * @param different names of those that were there already and say something else; they were left as they are
 */
public record TakenTags(int added, int same, List<String> different) {
    public TakenTags {
        different = List.copyOf(different);
    }
}
