package org.parley.launcher.grouping;

import java.util.HashMap;
import java.util.Map;
import org.parley.campaign.Grouping;
import org.parley.campaign.Groups;

/**
 * How well groups fit the campaigns that the texts were copied from.
 *
 * @param precision part of the pairs in a group that are in a campaign
 * @param recall part of the pairs in a campaign that are in a group
 * @param own number of texts of their own
 * @param ownGrouped how many of them were put into a group
 */
record Score(double precision, double recall, int own, int ownGrouped) {

    static Score of(MadeTexts texts, Groups groups) {
        Map<Long, Integer> both = new HashMap<>();
        Map<Integer, Integer> perGroup = new HashMap<>();
        Map<Integer, Integer> perCampaign = new HashMap<>();
        int own = 0;
        int ownGrouped = 0;
        for (int text = 0; text < texts.count(); text++) {
            int group = groups.ofText()[text];
            int campaign = texts.campaign(text);
            if (campaign == MadeTexts.OWN) {
                own++;
                ownGrouped += group == Grouping.ALONE ? 0 : 1;
            } else {
                perCampaign.merge(campaign, 1, Integer::sum);
            }
            if (group != Grouping.ALONE) {
                perGroup.merge(group, 1, Integer::sum);
            }
            if (group != Grouping.ALONE && campaign != MadeTexts.OWN) {
                both.merge((long) group << Integer.SIZE | campaign, 1, Integer::sum);
            }
        }
        double right = pairs(both);
        return new Score(right / Math.max(1, pairs(perGroup)), right / pairs(perCampaign), own, ownGrouped);
    }

    private static double pairs(Map<?, Integer> sizes) {
        return sizes.values().stream()
                .mapToDouble(size -> size * (size - 1.0) / 2)
                .sum();
    }

    double partOfOwnGrouped() {
        return (double) ownGrouped / Math.max(1, own);
    }
}
