package org.parley.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Which campaign a group continues: the one that most of its members were in, so that names, decisions and addresses stay
 * when comments are grouped again. No two groups continue the same, but those that were put together by hand.
 */
final class Succession {
    private Succession() {}

    /** So many members of a group were in a campaign. */
    private record Claim(int group, long campaign, int members) {}

    /**
     * The campaign of each group.
     *
     * @param groups of each text
     * @param before campaign in which each text was, 0 for none
     * @param byHand campaign of each group as decided by hand, 0 where nothing was
     * @return 0 for a group that continues none
     */
    static long[] of(int[] groups, long[] before, long[] byHand) {
        var campaigns = byHand.clone();
        var taken = new HashSet<Long>();
        for (var claim : claims(groups, before)) {
            if (campaigns[claim.group()] == 0 && taken.add(claim.campaign())) {
                campaigns[claim.group()] = claim.campaign();
            }
        }
        return campaigns;
    }

    /** The strongest first. */
    private static List<Claim> claims(int[] groups, long[] before) {
        Map<Integer, Map<Long, Integer>> members = new HashMap<>();
        for (int text = 0; text < groups.length; text++) {
            if (groups[text] != Grouping.ALONE && before[text] != 0) {
                members.computeIfAbsent(groups[text], group -> new HashMap<>()).merge(before[text], 1, Integer::sum);
            }
        }
        var claims = new ArrayList<Claim>();
        members.forEach(
                (group, counts) -> counts.forEach((campaign, count) -> claims.add(new Claim(group, campaign, count))));
        claims.sort(Comparator.comparingInt(Claim::members)
                .reversed()
                .thenComparingInt(Claim::group)
                .thenComparingLong(Claim::campaign));
        return claims;
    }
}
