package org.parley.launcher.bench;

import java.util.List;
import java.util.Set;
import org.parley.launcher.host.Arguments;

/**
 * How to measure: {@code pages [--seconds 4] [--clients 4]}.
 *
 * @param seconds how long each page is asked for, after a warm-up as long; 1 to 600
 * @param clients how many ask at a time; 1 to 256
 */
record BenchOptions(int seconds, int clients) {
    private static final int LONGEST = 600;
    private static final int MOST_CLIENTS = 256;

    /** Reads the words after {@code bench}. */
    static BenchOptions of(List<String> words) {
        var arguments = new Arguments(words, Set.of("--seconds", "--clients"), Set.of());
        if (!arguments.operands().equals(List.of("pages"))) {
            throw Arguments.wrong("Write: ./parley bench pages [--seconds 4] [--clients 4]");
        }
        return new BenchOptions(
                number(arguments, "--seconds", "4", LONGEST), number(arguments, "--clients", "4", MOST_CLIENTS));
    }

    private static int number(Arguments arguments, String name, String usual, int most) {
        var text = arguments.value(name).orElse(usual);
        try {
            var number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The sentence below says all there is to say.
        }
        throw Arguments.wrong(name + " must be a number from 1 to " + most + ", not " + text + ".");
    }
}
