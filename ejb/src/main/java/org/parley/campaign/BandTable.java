package org.parley.campaign;

import java.util.Arrays;

/**
 * Leaders by what stands in one band of their signatures. Open addressing in one array of primitives: a slot holds the
 * hash of the band and the first leader that had it; the others hang behind that one.
 */
final class BandTable {
    /** How far a chain is followed: the band of a stock phrase says little about likeness. */
    private static final int LONGEST_CHAIN = 48;

    private static final int FIRST_SIZE = 1 << 10;

    private long[] slots = new long[FIRST_SIZE];
    private int[] behind = new int[FIRST_SIZE];
    private int used;

    void put(int band, int leader) {
        if (leader >= behind.length) {
            behind = Arrays.copyOf(behind, behind.length * 2);
        }
        int slot = slotOf(band, slots);
        if (slots[slot] == 0) {
            slots[slot] = (long) band << Integer.SIZE | (leader + 1);
            used++;
            growInTime();
        } else {
            int first = leaderIn(slots[slot]);
            behind[leader] = behind[first];
            behind[first] = leader + 1;
        }
    }

    /** Hands over the leaders with this band: the first one, then the newest ones. */
    void collect(int band, Candidates found) {
        long slot = slots[slotOf(band, slots)];
        int leader = slot == 0 ? -1 : leaderIn(slot);
        for (int i = 0; i < LONGEST_CHAIN && leader >= 0; i++) {
            found.add(leader);
            leader = behind[leader] - 1;
        }
    }

    private static int leaderIn(long slot) {
        return (int) slot - 1;
    }

    private static int slotOf(int band, long[] slots) {
        int mask = slots.length - 1;
        int slot = band & mask;
        while (slots[slot] != 0 && (int) (slots[slot] >>> Integer.SIZE) != band) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void growInTime() {
        if (used * 5L > slots.length * 3L) {
            var larger = new long[slots.length * 2];
            for (long slot : slots) {
                if (slot != 0) {
                    larger[slotOf((int) (slot >>> Integer.SIZE), larger)] = slot;
                }
            }
            slots = larger;
        }
    }
}
