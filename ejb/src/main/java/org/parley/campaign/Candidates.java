package org.parley.campaign;

import java.util.Arrays;

/** Leaders that share a band with a text, each once. */
final class Candidates {
    private int[] leaders = new int[256];
    private int[] seenIn = new int[1 << 10];
    private int count;
    private int round;

    void clear() {
        count = 0;
        round++;
    }

    void add(int leader) {
        if (leader >= seenIn.length) {
            seenIn = Arrays.copyOf(seenIn, Math.max(leader + 1, seenIn.length * 2));
        }
        if (seenIn[leader] == round) {
            return;
        }
        seenIn[leader] = round;
        if (count == leaders.length) {
            leaders = Arrays.copyOf(leaders, count * 2);
        }
        leaders[count++] = leader;
    }

    int count() {
        return count;
    }

    int leader(int place) {
        return leaders[place];
    }
}
