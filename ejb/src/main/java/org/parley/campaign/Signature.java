package org.parley.campaign;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The least hash of the shingles of a text in each of {@value #BINS} parts of their range: two texts agree in about as
 * many bins as they share shingles.
 *
 * @param bins the least hashes
 * @param words number of words that it stands for
 */
@SuppressWarnings("ArrayRecordComponent")
public record Signature(int[] bins, int words) {
    /** Number of the bins. */
    public static final int BINS = 64;
    /** Raised whenever signatures made before can no longer be compared with new ones. */
    static final short FORMAT = 1;

    /** Part of the shingles of both texts that they share, estimated. */
    double likeness(Signature other) {
        return (double) equalBins(bins, 0, other.bins, 0) / BINS;
    }

    static int equalBins(int[] one, int oneFrom, int[] other, int otherFrom) {
        int equal = 0;
        for (int bin = 0; bin < BINS; bin++) {
            equal += one[oneFrom + bin] == other[otherFrom + bin] ? 1 : 0;
        }
        return equal;
    }

    byte[] bytes() {
        var bytes = ByteBuffer.allocate(BINS * Integer.BYTES);
        bytes.asIntBuffer().put(bins);
        return bytes.array();
    }

    static Signature of(byte[] bytes, int words) {
        var bins = new int[BINS];
        ByteBuffer.wrap(bytes).asIntBuffer().get(bins);
        return new Signature(bins, words);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature signature && words == signature.words && Arrays.equals(bins, signature.bins);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bins) * 31 + words;
    }

    @Override
    public String toString() {
        return "signature of " + words + " words";
    }
}
