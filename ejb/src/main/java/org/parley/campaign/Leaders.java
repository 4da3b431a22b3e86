package org.parley.campaign;

import java.util.Arrays;

/** The first text of each group, with its signature, found by the bands of it that another text shares. */
final class Leaders {
    /** Rows of a band; with {@value #BANDS} bands, texts that share 40 % of their shingles meet with a chance of 75 %. */
    private static final int ROWS = 3;

    private static final int BANDS = Signature.BINS / ROWS;
    private static final int CHUNK = 1 << 12;

    private final BandTable[] bands = new BandTable[BANDS];
    private final Candidates candidates = new Candidates();
    private int[][] bins = new int[16][];
    private int[] words = new int[CHUNK];
    private int count;

    Leaders() {
        Arrays.setAll(bands, band -> new BandTable());
    }

    int count() {
        return count;
    }

    /** Makes the text with this signature a leader. */
    int add(Signature signature) {
        int leader = count++;
        int chunk = leader / CHUNK;
        if (chunk == bins.length) {
            bins = Arrays.copyOf(bins, chunk * 2);
        }
        if (leader % CHUNK == 0) {
            bins[chunk] = new int[CHUNK * Signature.BINS];
        }
        if (leader == words.length) {
            words = Arrays.copyOf(words, leader * 2);
        }
        words[leader] = signature.words();
        System.arraycopy(signature.bins(), 0, bins[chunk], leader % CHUNK * Signature.BINS, Signature.BINS);
        for (int band = 0; band < BANDS; band++) {
            bands[band].put(band(signature.bins(), band * ROWS), leader);
        }
        return leader;
    }

    /** Leaders that may be like a text; valid until the next call. */
    Candidates near(Signature signature) {
        candidates.clear();
        for (int band = 0; band < BANDS; band++) {
            bands[band].collect(band(signature.bins(), band * ROWS), candidates);
        }
        return candidates;
    }

    private static int band(int[] bins, int from) {
        long hash = Hash.START;
        for (int row = from; row < from + ROWS; row++) {
            hash = Hash.spread(hash + bins[row]);
        }
        return (int) (hash >>> Integer.SIZE);
    }

    Signature signature(int leader) {
        int from = leader % CHUNK * Signature.BINS;
        return new Signature(Arrays.copyOfRange(bins[leader / CHUNK], from, from + Signature.BINS), words[leader]);
    }

    /** In how many bins a text agrees with a leader; 0 if that is too few for a common group. */
    int likeness(Signature signature, int leader) {
        int equal = Signature.equalBins(signature.bins(), 0, bins[leader / CHUNK], leader % CHUNK * Signature.BINS);
        return equal >= enough(Math.min(signature.words(), words[leader])) ? equal : 0;
    }

    /**
     * Bins in which two texts have to agree: 40 % of them, and more where the shorter text is so short that one common
     * phrase would be enough.
     */
    private static int enough(int words) {
        int usual = (int) Math.ceil(Signature.BINS * 0.4);
        return words >= 40 ? usual : usual + (40 - words) / 3;
    }
}
