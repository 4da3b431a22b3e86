package org.parley.campaign;

import java.util.Arrays;

/**
 * Groups texts by their signatures, in the order in which they are given: a text joins the leader that it is most like, or
 * becomes a leader itself. At the end, groups that share members are made one, and leaders that stayed nearly alone join
 * a group they are like.
 *
 * <p>Texts are never linked to texts, only to leaders: in writing that is full of stock phrases a chain of likenesses
 * leads from every text to every other. Not safe for several threads.
 */
public final class Grouping {
    /** Members that a group must have to be one. */
    public static final int FEWEST_MEMBERS = 3;
    /** Stands for no group. */
    public static final int ALONE = -1;

    private static final int FREE = 0;

    private final Leaders leaders = new Leaders();
    private final Links links = new Links();
    private int[] leaderOf = new int[1 << 10];
    private int[] sizes = new int[1 << 10];
    private int[] labels = new int[1 << 10];
    private int count;

    /** Adds a text. */
    public void add(Signature signature) {
        int best = bestLeader(signature);
        join(best == ALONE ? lead(signature, FREE) : best);
    }

    /**
     * Adds a text whose group was chosen by hand; to be called before any other is added. Others that are like it join it.
     *
     * @param label number of the group, from 1
     */
    public void addHeld(Signature signature, int label) {
        var near = leaders.near(signature);
        for (int i = 0; i < near.count(); i++) {
            int leader = near.leader(i);
            if (labels[leader] == label && leaders.likeness(signature, leader) == Signature.BINS) {
                join(leader);
                return;
            }
        }
        join(lead(signature, label));
    }

    private int lead(Signature signature, int label) {
        int leader = leaders.add(signature);
        if (leader == sizes.length) {
            sizes = Arrays.copyOf(sizes, leader * 2);
            labels = Arrays.copyOf(labels, leader * 2);
        }
        labels[leader] = label;
        return leader;
    }

    private void join(int leader) {
        if (count == leaderOf.length) {
            leaderOf = Arrays.copyOf(leaderOf, count * 2);
        }
        leaderOf[count++] = leader;
        sizes[leader]++;
    }

    private int bestLeader(Signature signature) {
        var near = leaders.near(signature);
        int best = ALONE;
        int most = 0;
        for (int i = 0; i < near.count(); i++) {
            int leader = near.leader(i);
            int likeness = leaders.likeness(signature, leader);
            if (likeness > most || (likeness == most && likeness > 0 && leader < best)) {
                best = leader;
                most = likeness;
            }
        }
        for (int i = 0; i < near.count() && best != ALONE; i++) {
            if (near.leader(i) != best && leaders.likeness(signature, near.leader(i)) > 0) {
                links.add(best, near.leader(i));
            }
        }
        return best;
    }

    /** Ends the grouping. */
    public Groups finish() {
        var merging = new Merging(leaders, sizes, labels);
        merging.mergeLinked(links);
        merging.takeInSmall();
        return merging.groups(Arrays.copyOf(leaderOf, count));
    }
}
