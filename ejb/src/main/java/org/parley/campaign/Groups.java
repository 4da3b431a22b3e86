package org.parley.campaign;

import java.util.Arrays;

/**
 * Texts in groups.
 *
 * @param ofText number of the group of each text in the order in which they were added, from 0, or
 *     {@link Grouping#ALONE}
 * @param labels the label by hand of each group, or 0
 */
@SuppressWarnings("ArrayRecordComponent")
public record Groups(int[] ofText, int[] labels) {
    /** Number of the groups. */
    public int count() {
        return labels.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Groups groups
                && Arrays.equals(ofText, groups.ofText)
                && Arrays.equals(labels, groups.labels);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ofText);
    }

    @Override
    public String toString() {
        return labels.length + " groups of " + ofText.length + " texts";
    }
}
