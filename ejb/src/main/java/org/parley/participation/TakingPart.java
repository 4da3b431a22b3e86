package org.parley.participation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Figures on who took part.
 *
 * @param figures one for each kind, dimension and value that occurs
 */
public record TakingPart(List<Figure> figures) {
    /** What is counted. */
    public enum Kind {
        COMMENT,
        SUBMISSION,
        /** Organisations, and persons who spoke for themselves. */
        PARTY
    }

    /** By what it is counted. */
    public enum Dimension {
        GROUP,
        COUNTRY,
        LANGUAGE,
        /** Of UTC. */
        DAY
    }

    /**
     * A figure.
     *
     * @param value code of the group, country or language, or the day; empty if it is not known
     * @param total more than 0
     */
    public record Figure(Kind kind, Dimension dimension, String value, int total) {}

    public TakingPart {
        figures = List.copyOf(figures);
    }

    /** How many there are of a kind. */
    public int total(Kind kind) {
        return by(kind, Dimension.GROUP).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** How many of a kind have a value. */
    public int total(Kind kind, Dimension dimension, String value) {
        return by(kind, dimension).getOrDefault(value, 0);
    }

    /** The figures of a kind by value: most first, but days in their order. */
    public Map<String, Integer> by(Kind kind, Dimension dimension) {
        var found = figures.stream().filter(figure -> figure.kind() == kind && figure.dimension() == dimension);
        if (dimension == Dimension.DAY) {
            return found.collect(Collectors.toMap(Figure::value, Figure::total, Integer::sum, TreeMap::new));
        }
        return found.sorted(Comparator.comparing(Figure::total).reversed().thenComparing(Figure::value))
                .collect(Collectors.toMap(Figure::value, Figure::total, Integer::sum, LinkedHashMap::new));
    }
}
