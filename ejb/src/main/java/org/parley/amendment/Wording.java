package org.parley.amendment;

import java.util.Map;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.markup.CleanText;

/**
 * The wording that somebody proposes, clean and without blanks at its ends.
 *
 * @param text 1 to {@value #LONGEST} characters (code points)
 */
public record Wording(String text) {

    /** Most characters of a proposed wording. */
    public static final int LONGEST = 20_000;

    private static final String FIELD = "wording";

    /** @throws Invalid with the rule {@code required} or {@code too-long} */
    public Wording {
        text = CleanText.body(text).strip();
        new Faults().text(FIELD, text, LONGEST).refuseAny();
    }

    /**
     * Wording proposed in place of a text.
     *
     * @throws Invalid with the rule {@code required}, {@code too-long}, or {@code identical} if it says the same
     */
    public static Wording insteadOf(String current, String proposed) {
        var wording = new Wording(proposed);
        if (Difference.same(current, wording.text)) {
            throw new Invalid(FIELD, "identical", Map.of());
        }
        return wording;
    }

    /** What this wording changes in a text. */
    public Difference from(String current) {
        return Difference.between(current, text);
    }
}
