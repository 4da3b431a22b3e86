package org.parley.campaign;

import java.util.List;

/** Finds the text that is most like all the others. */
final class Middle {
    /** By how much another text has to be nearer to the middle to take the place of the present one. */
    private static final double CLEARLY = 0.02;

    private Middle() {}

    /**
     * The place of the text in the middle; the first of those alike.
     *
     * @param signatures of the texts, at least one
     * @param present place of the text that stands for the others now, or -1
     */
    static int of(List<Signature> signatures, int present) {
        int best = 0;
        double most = -1;
        for (int i = 0; i < signatures.size(); i++) {
            double likeness = mean(signatures, i);
            if (likeness > most + 1e-9) {
                best = i;
                most = likeness;
            }
        }
        return present >= 0 && mean(signatures, present) >= most - CLEARLY ? present : best;
    }

    private static double mean(List<Signature> signatures, int place) {
        return signatures.stream()
                .mapToDouble(signatures.get(place)::likeness)
                .average()
                .orElse(0);
    }
}
