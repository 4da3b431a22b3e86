package org.parley.campaign;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How many texts are like two leaders at once, for each pair of leaders. Open addressing in arrays of primitives. */
final class Links {
    private long[] pairs = new long[1 << 10];
    private int[] counts = new int[1 << 10];
    private int used;

    void add(int one, int other) {
        long pair = (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
        int slot = slotOf(pair, pairs);
        if (pairs[slot] == 0) {
            pairs[slot] = pair;
            used++;
        }
        counts[slot]++;
        growInTime();
    }

    /** The pairs of leaders, in an order that depends on nothing but them. */
    long[] sorted() {
        return Arrays.stream(pairs).filter(pair -> pair != 0).sorted().toArray();
    }

    int count(long pair) {
        return counts[slotOf(pair, pairs)];
    }

    static int lower(long pair) {
        return (int) (pair >>> Integer.SIZE);
    }

    static int higher(long pair) {
        return (int) pair;
    }

    private static int slotOf(long pair, long[] pairs) {
        int mask = pairs.length - 1;
        int slot = (int) Hash.spread(pair) & mask;
        while (pairs[slot] != 0 && pairs[slot] != pair) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void growInTime() {
        if (used * 5L > pairs.length * 3L) {
            var largerPairs = new long[pairs.length * 2];
            var largerCounts = new int[pairs.length * 2];
            IntStream.range(0, pairs.length).filter(slot -> pairs[slot] != 0).forEach(slot -> {
                int target = slotOf(pairs[slot], largerPairs);
                largerPairs[target] = pairs[slot];
                largerCounts[target] = counts[slot];
            });
            pairs = largerPairs;
            counts = largerCounts;
        }
    }
}
