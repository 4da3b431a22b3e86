package org.parley.campaign;

import java.util.Arrays;

/** Makes groups of leaders: those that share members, and those of few members with a group that they are like. */
final class Merging {
    private final Leaders leaders;
    private final int[] labels;
    private final int[] parents;
    private final int[] sizes;

    Merging(Leaders leaders, int[] sizes, int[] labels) {
        this.leaders = leaders;
        this.sizes = Arrays.copyOf(sizes, leaders.count());
        this.labels = Arrays.copyOf(labels, leaders.count());
        this.parents = new int[leaders.count()];
        Arrays.setAll(parents, leader -> leader);
        uniteHeld();
    }

    /** What was put together by hand is one group. */
    private void uniteHeld() {
        var firsts = new int[Arrays.stream(labels).max().orElse(0) + 1];
        Arrays.fill(firsts, Grouping.ALONE);
        for (int leader = 0; leader < labels.length; leader++) {
            int label = labels[leader];
            if (label != 0 && firsts[label] == Grouping.ALONE) {
                firsts[label] = leader;
            } else if (label != 0) {
                unite(firsts[label], leader);
            }
        }
    }

    void mergeLinked(Links links) {
        var before = sizes.clone();
        for (long pair : links.sorted()) {
            int smaller = Math.min(before[Links.lower(pair)], before[Links.higher(pair)]);
            if (smaller >= Grouping.FEWEST_MEMBERS && links.count(pair) * 50L >= smaller) {
                unite(Links.lower(pair), Links.higher(pair));
            }
        }
    }

    /** Leaders that hardly anybody followed may have come too early to meet the one that most of their like followed. */
    void takeInSmall() {
        var before = sizes.clone();
        var roots = new int[parents.length];
        Arrays.setAll(roots, this::root);
        for (int leader = 0; leader < parents.length; leader++) {
            if (!isGroup(roots[leader], before)) {
                int best = bestOfLarge(leader, before, roots);
                if (best != Grouping.ALONE) {
                    unite(best, leader);
                }
            }
        }
    }

    private boolean isGroup(int root, int[] before) {
        return labels[root] != 0 || before[root] >= Grouping.FEWEST_MEMBERS;
    }

    private int bestOfLarge(int small, int[] before, int[] roots) {
        var signature = leaders.signature(small);
        var near = leaders.near(signature);
        int best = Grouping.ALONE;
        int most = 0;
        for (int i = 0; i < near.count(); i++) {
            int leader = near.leader(i);
            int likeness = isGroup(roots[leader], before) ? leaders.likeness(signature, leader) : 0;
            if (likeness > most || (likeness == most && likeness > 0 && leader < best)) {
                best = leader;
                most = likeness;
            }
        }
        return best;
    }

    /** Groups that were chosen apart by hand stay apart. */
    private void unite(int one, int other) {
        int into = Math.min(root(one), root(other));
        int from = Math.max(root(one), root(other));
        if (into == from || (labels[into] != 0 && labels[from] != 0 && labels[into] != labels[from])) {
            return;
        }
        parents[from] = into;
        sizes[into] += sizes[from];
        labels[into] = Math.max(labels[into], labels[from]);
    }

    private int root(int leader) {
        int root = leader;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    Groups groups(int[] leaderOf) {
        var numbers = new int[parents.length];
        Arrays.fill(numbers, Grouping.ALONE);
        var labelOf = new int[parents.length];
        int groups = 0;
        for (int text = 0; text < leaderOf.length; text++) {
            int root = root(leaderOf[text]);
            if (numbers[root] == Grouping.ALONE && (sizes[root] >= Grouping.FEWEST_MEMBERS || labels[root] != 0)) {
                labelOf[groups] = labels[root];
                numbers[root] = groups++;
            }
            leaderOf[text] = numbers[root];
        }
        return new Groups(leaderOf, Arrays.copyOf(labelOf, groups));
    }
}
