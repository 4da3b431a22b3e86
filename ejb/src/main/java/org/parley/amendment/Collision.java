package org.parley.amendment;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.parley.kernel.Digest;
import org.parley.markup.TextRange;

/**
 * Words that proposals change in ways that cannot both be.
 *
 * @param range where the words stand in the base
 * @param words the words as they are, possibly none where all add something in the same place
 * @param readings what should stand there, two or more different texts, in the order of the lowest number for each
 */
public record Collision(TextRange range, String words, List<Reading> readings) {
    public Collision {
        readings = List.copyOf(readings);
    }

    /**
     * What should stand in the place of the words.
     *
     * @param text empty if they are to go
     * @param by numbers of the proposals that want it
     */
    public record Reading(String text, NavigableSet<Integer> by) {
        public Reading {
            by = Collections.unmodifiableNavigableSet(new TreeSet<>(by));
        }
    }

    /** What this collision is known by, whoever wants which of its readings. */
    public String key() {
        var texts = readings.stream().map(Reading::text).sorted().toList();
        return Digest.of(range.start() + "-" + range.end() + texts.size() + String.join("\u0000", texts));
    }

    /** All proposals that meet here. */
    public NavigableSet<Integer> by() {
        var all = new TreeSet<Integer>();
        readings.forEach(reading -> all.addAll(reading.by()));
        return all;
    }
}
