package org.parley.search;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of text with the parts that matched the search. Plain text: whoever shows it must escape it. */
public record MarkedText(List<Run> runs) {

    /** A stretch of text that matched, or did not. Never empty. */
    public record Run(String text, boolean matched) {}

    public MarkedText {
        runs = List.copyOf(runs);
    }

    /** Text of which nothing matched. */
    public static MarkedText plain(String text) {
        return new MarkedText(text.isEmpty() ? List.of() : List.of(new Run(text, false)));
    }

    /** The whole text without the marks. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** The parts that matched, in order. */
    public List<String> matches() {
        return runs.stream().filter(Run::matched).map(Run::text).toList();
    }

    @Override
    public String toString() {
        return runs.stream()
                .map(run -> run.matched() ? "[" + run.text() + "]" : run.text())
                .collect(Collectors.joining());
    }
}
