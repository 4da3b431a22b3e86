package org.parley.web.api;

import java.util.Comparator;
import java.util.List;
import org.parley.participation.TakingPart;
import org.parley.participation.TakingPart.Figure;
import org.parley.participation.TakingPart.Kind;

/**
 * Who took part, in figures.
 *
 * @param url address of the page
 * @param parties organisations, and persons who spoke for themselves
 * @param comments how many comments
 * @param submissions how many submissions
 * @param figures the same by group, country, language and day of UTC
 */
public record ParticipationData(String url, int parties, int comments, int submissions, List<FigureData> figures) {
    static ParticipationData of(TakingPart takingPart, String url) {
        return new ParticipationData(
                url,
                takingPart.total(Kind.PARTY),
                takingPart.total(Kind.COMMENT),
                takingPart.total(Kind.SUBMISSION),
                takingPart.figures().stream()
                        .sorted(Comparator.comparing(Figure::kind)
                                .thenComparing(Figure::dimension)
                                .thenComparing(Figure::value))
                        .map(FigureData::of)
                        .toList());
    }
}
