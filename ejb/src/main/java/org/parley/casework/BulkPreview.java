package org.parley.casework;

import java.util.List;
import java.util.Map;

/**
 * What an act will do, as things stand now.
 *
 * @param act the act
 * @param byState how many chosen comments are in each state
 * @param byGroup how many are of each group
 * @param leftAlone how many it leaves alone, by why
 * @param changed how many it will change
 * @param first numbers of the first of them
 */
public record BulkPreview(
        BulkAct act,
        Map<String, Integer> byState,
        Map<String, Integer> byGroup,
        Map<String, Integer> leftAlone,
        int changed,
        List<Integer> first) {

    /** How many comments were chosen. */
    public int chosen() {
        return changed + leftAlone.values().stream().mapToInt(Integer::intValue).sum();
    }
}
