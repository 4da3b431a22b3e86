package org.parley.launcher.grouping;

import java.util.List;
import java.util.Set;
import org.parley.launcher.host.Arguments;

/**
 * What to measure: {@code campaigns [--texts 300000] [--campaigns 60] [--seed 1]}.
 *
 * @param texts size of the made set, 1,000 to 10,000,000
 * @param campaigns campaigns in it, 1 to 500
 * @param seed the same set for the same number
 */
record GroupingOptions(int texts, int campaigns, int seed) {
    private static final int FEWEST_TEXTS = 1_000;
    private static final int MOST_TEXTS = 10_000_000;
    private static final int MOST_CAMPAIGNS = 500;

    /** Reads the words after {@code bench}. */
    static GroupingOptions of(List<String> words) {
        var arguments = new Arguments(words, Set.of("--texts", "--campaigns", "--seed"), Set.of());
        if (!arguments.operands().equals(List.of("campaigns"))) {
            throw Arguments.wrong("Write: ./parley bench campaigns [--texts 300000] [--campaigns 60] [--seed 1]");
        }
        return new GroupingOptions(
                number(arguments, "--texts", "300000", FEWEST_TEXTS, MOST_TEXTS),
                number(arguments, "--campaigns", "60", 1, MOST_CAMPAIGNS),
                number(arguments, "--seed", "1", 0, Integer.MAX_VALUE));
    }

    private static int number(Arguments arguments, String name, String usual, int least, int most) {
        var text = arguments.value(name).orElse(usual);
        try {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The sentence below says all there is to say.
        }
        throw Arguments.wrong(name + " must be a number from " + least + " to " + most + ", not " + text + ".");
    }
}
