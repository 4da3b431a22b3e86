package org.parley.lineage;

import java.util.BitSet;

/** Tells what moved: whatever is not in the longest run of passages that kept their order. */
final class Order {
    private Order() {}

    /**
     * The places that moved.
     *
     * @param origins for each place where it comes from; -1 if it comes from nowhere
     */
    static BitSet movedOf(int[] origins) {
        int[] lasts = new int[origins.length];
        int[] before = new int[origins.length];
        int length = 0;
        for (int i = 0; i < origins.length; i++) {
            if (origins[i] < 0) {
                continue;
            }
            int reached = reached(origins, lasts, length, origins[i]);
            before[i] = reached == 0 ? -1 : lasts[reached - 1];
            lasts[reached] = i;
            length = Math.max(length, reached + 1);
        }
        var moved = new BitSet();
        for (int i = 0; i < origins.length; i++) {
            moved.set(i, origins[i] >= 0);
        }
        for (int i = length == 0 ? -1 : lasts[length - 1]; i >= 0; i = before[i]) {
            moved.clear(i);
        }
        return moved;
    }

    /** How many places in order can stand before one with this origin. */
    private static int reached(int[] origins, int[] lasts, int length, int origin) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (origins[lasts[middle]] <= origin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
