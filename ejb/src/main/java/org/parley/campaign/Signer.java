package org.parley.campaign;

import java.util.Arrays;

/**
 * Signs texts: one-permutation MinHash over shingles of three words. A bin that no shingle falls into takes the value of
 * another that one did, so that short texts have full signatures too. A text of a few words says too little to be nearly
 * like another: it is like those that are equal to it, word for word, and like nothing else. Not safe for several threads.
 */
public final class Signer {
    /** Texts with fewer words are only grouped with equal ones. */
    public static final int FEWEST_WORDS = 8;

    private static final int BIN_SHIFT = Long.SIZE - 6;

    private final Words words = new Words();
    private long filled;

    /**
     * Signs a text.
     *
     * @param apart texts signed with different numbers have nothing in common, whatever they say
     */
    public Signature sign(String text, long apart) {
        words.read(text);
        var bins = new int[Signature.BINS];
        if (words.count() < FEWEST_WORDS) {
            fillWith(exactly(apart), bins);
        } else {
            takeShingles(apart, bins);
            fillEmpty(bins);
        }
        return new Signature(bins, words.count());
    }

    /** A number that is the same for texts of the same words alone. */
    long exactly(String text) {
        words.read(text);
        return exactly(0);
    }

    int count(String text) {
        return words.read(text).count();
    }

    private long exactly(long apart) {
        long hash = Hash.spread(apart + words.count());
        for (int i = 0; i < words.count(); i++) {
            hash = Hash.of(hash, words.hash(i));
        }
        return hash;
    }

    private static void fillWith(long hash, int[] bins) {
        long next = hash;
        for (int bin = 0; bin < bins.length; bin++) {
            next = Hash.spread(next + bin);
            bins[bin] = (int) next;
        }
    }

    private void takeShingles(long apart, int[] bins) {
        Arrays.fill(bins, Integer.MAX_VALUE);
        filled = 0;
        long first = words.hash(0) ^ apart;
        long second = words.hash(1) ^ apart;
        for (int i = 2; i < words.count(); i++) {
            long third = words.hash(i) ^ apart;
            take(Hash.spread(Long.rotateLeft(first, 21) + Long.rotateLeft(second, 42) + third), bins);
            first = second;
            second = third;
        }
    }

    private void take(long shingle, int[] bins) {
        int bin = (int) (shingle >>> BIN_SHIFT);
        bins[bin] = Math.min(bins[bin], (int) shingle);
        filled |= 1L << bin;
    }

    /** Each empty bin tries others in an order of its own, the same for every text, until it meets a full one. */
    private void fillEmpty(int[] bins) {
        for (long empty = ~filled; empty != 0; empty &= empty - 1) {
            int bin = Long.numberOfTrailingZeros(empty);
            long attempt = Hash.spread(bin + 1L);
            while ((filled & 1L << (attempt >>> BIN_SHIFT)) == 0) {
                attempt = Hash.spread(attempt + 1);
            }
            bins[bin] = bins[(int) (attempt >>> BIN_SHIFT)];
        }
    }
}
