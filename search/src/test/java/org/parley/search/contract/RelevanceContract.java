package org.parley.search.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.search.contract.TestIndex.anEntry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.parley.search.Entry;

/**
 * Searches in five languages over texts of the project's own writing, with the entries that a reader would want first.
 * A change of analysis or scoring that makes results worse fails here.
 */
public interface RelevanceContract extends TestIndex {
    private static List<String[]> rows(String file) {
        try (var stream = RelevanceContract.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Entry entry(String[] row) {
        return anEntry(row[0]).language(row[1]).title(row[2]).text(row[3]).build();
    }

    /** 1 if the wanted entries come first in the wanted order, less the later they come, 0 if none is there. */
    private static double gain(List<String> found, List<String> wanted) {
        return IntStream.range(0, wanted.size())
                .mapToDouble(place -> {
                    var at = found.indexOf(wanted.get(place));
                    return at < 0 ? 0 : 1.0 / (1 + Math.max(0, at - place));
                })
                .average()
                .orElseThrow();
    }

    @Test
    default void what_a_reader_wants_comes_first() {
        given(rows("texts.tsv").stream().map(RelevanceContract::entry).toArray(Entry[]::new));
        var softly = new SoftAssertions();
        var sum = 0.0;
        var judgements = rows("judgements.tsv");

        for (var judgement : judgements) {
            var found = found(judgement[0]);
            var gain = gain(found, List.of(judgement[1].split(" ")));
            sum += gain;
            softly.assertThat(gain)
                    .as("%s wants %s, found %s", judgement[0], judgement[1], found)
                    .isGreaterThanOrEqualTo(0.5);
        }

        softly.assertAll();
        assertThat(sum / judgements.size()).isGreaterThanOrEqualTo(0.95);
    }
}
