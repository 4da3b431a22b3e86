package org.parley.web.api;

import java.util.Locale;
import org.parley.participation.TakingPart.Figure;

/**
 * How many comments, submissions or participants have something in common.
 *
 * @param of comment, submission or party
 * @param by group, country, language or day
 * @param value code of the group, country or language, or the day; empty if it is not known
 * @param total how many
 */
public record FigureData(String of, String by, String value, int total) {
    static FigureData of(Figure figure) {
        return new FigureData(
                figure.kind().name().toLowerCase(Locale.ROOT),
                figure.dimension().name().toLowerCase(Locale.ROOT),
                figure.value(),
                figure.total());
    }
}
