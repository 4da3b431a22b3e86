package org.parley.disposition;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Faults;
import org.parley.markup.CleanText;

/**
 * A template as typed.
 *
 * @param name by which it is chosen
 * @param decision code of the decision that goes with it; blank for none
 * @param text the reason
 */
public record NewTemplate(
        @Nullable String name,
        @Nullable String decision,
        @Nullable String text) {

    /** @throws org.parley.kernel.Invalid naming every field that breaks a rule */
    Checked checked() {
        var called = CleanText.line(name == null ? "" : name);
        var code = decision == null ? "" : decision.strip();
        var words = CleanText.body(text == null ? "" : text).strip();
        var chosen = Decision.of(code);
        var faults = new Faults().text("name", called, ReasonTemplate.LONGEST_NAME);
        if (!code.isEmpty() && chosen.isEmpty()) {
            faults.add("decision", "decision", Map.of("value", Faults.shortened(code)));
        }
        faults.text("text", words, Disposition.LONGEST_REASON).refuseAny();
        return new Checked(called, chosen, words);
    }

    /**
     * A template that keeps the rules.
     *
     * @param name by which it is chosen
     * @param decision that goes with it
     * @param text the reason
     */
    record Checked(String name, Optional<Decision> decision, String text) {}
}
