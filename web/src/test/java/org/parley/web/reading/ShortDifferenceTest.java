package org.parley.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.parley.amendment.Difference;
import org.parley.amendment.Run;

class ShortDifferenceTest {
    @Test
    void far_text_is_left_out_on_both_sides_of_a_change() {
        var before = "A request for access should receive a reasoned answer within 60 days. Where the answer is no,"
                + " the body should name the law on which it relies and a way to appeal.";

        var shown = shown(ShortDifference.of(Difference.between(before, before.replace("60", "30"))));

        assertThat(shown).startsWith("=…").contains("-60").contains("+30").endsWith("…");
        assertThat(shown).contains("answer within").contains("days. Where").doesNotContain("request");
    }

    @Test
    void a_short_text_stays_whole() {
        var runs =
                Difference.between("Fees cover costs.", "Fees cover the costs.").runs();

        assertThat(ShortDifference.of(new Difference(runs))).isEqualTo(runs);
    }

    @Test
    void a_long_new_text_is_cut() {
        var added = "word ".repeat(500);

        var runs = ShortDifference.of(Difference.between("Begin.", "Begin. " + added));

        assertThat(runs).allMatch(run -> run.text().length() < 100);
        assertThat(runs.getLast().text()).endsWith("…");
    }

    @Property(tries = 100)
    void no_difference_is_longer_than_a_card_holds(
            @ForAll @AlphaChars @Chars(' ') @StringLength(max = 600) String older,
            @ForAll @AlphaChars @Chars(' ') @StringLength(max = 600) String newer) {
        var runs = ShortDifference.of(Difference.between(older, newer));

        assertThat(runs.stream().mapToInt(run -> run.text().length()).sum()).isLessThan(900);
    }

    private static String shown(List<Run> runs) {
        return runs.stream()
                .map(run -> switch (run.fate()) {
                    case KEPT -> "=" + run.text();
                    case REMOVED -> "-" + run.text();
                    case ADDED -> "+" + run.text();
                })
                .collect(Collectors.joining("|"));
    }
}
