package org.parley.amendment;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.amendment.Run.Fate;

/**
 * The difference between two texts as a sequence of runs.
 *
 * <p>The kept and removed runs together are exactly the older text, the kept and added ones exactly the newer. Runs
 * end between words; in a change the removed run comes before the added one.
 */
public record Difference(List<Run> runs) {

    public Difference {
        runs = List.copyOf(runs);
    }

    /**
     * Compares two texts word by word. Texts too long for that are compared sentence by sentence or line by line, and
     * word by word inside what changed; the work grows with the length of the texts, not with its square.
     */
    public static Difference between(String older, String newer) {
        return new Difference(Joining.joined(Comparison.of(older, newer)));
    }

    /** Whether two texts say the same: equal in Unicode normalisation form C, whatever their line breaks and blanks. */
    public static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return Blanks.collapsed(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** Whether the two texts are equal character by character. */
    public boolean isNone() {
        return runs.stream().allMatch(Run::kept);
    }

    /** The older text. */
    public String older() {
        return without(Fate.ADDED);
    }

    /** The newer text. */
    public String newer() {
        return without(Fate.REMOVED);
    }

    private String without(Fate fate) {
        return runs.stream().filter(run -> run.fate() != fate).map(Run::text).collect(Collectors.joining());
    }
}
