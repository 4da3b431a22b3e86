package org.parley.web.position;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.consultation.Consultation;
import org.parley.disposition.Coverage;
import org.parley.objection.Objection;
import org.parley.outcome.EditionEntry;
import org.parley.position.OutcomeText;

/**
 * What the page with the outcome shows.
 *
 * @param consultation which consultation
 * @param coverage how many comments are answered
 * @param matrix the positions; absent while the reader may not see them
 * @param preview whether the secretariat looks at what is not published yet
 * @param section of a long text, counted from 1
 * @param texts of the secretariat on the whole; absent with the matrix
 * @param objections that stand, by the identity of their position
 * @param editions oldest first; none before publication
 */
public record OutcomeView(
        Consultation consultation,
        Coverage coverage,
        Optional<Matrix> matrix,
        boolean preview,
        int section,
        Optional<OutcomeText> texts,
        Map<Long, List<Objection>> objections,
        List<EditionEntry> editions) {
    private static final int STRETCH = 40;

    public String path() {
        return "/consultations/" + consultation.slug() + "/positions";
    }

    /** Address of the table of all comments with their answers. */
    public String answers() {
        return "/consultations/" + consultation.slug() + "/answers";
    }

    /** The newest edition. */
    public Optional<EditionEntry> edition() {
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.getLast());
    }

    /** The rows that this page shows. */
    public List<Row> rows() {
        return matrix.map(whole -> whole.rows(section)).orElse(List.of());
    }

    /** The plot in stretches of paragraphs that stay readable on a phone. */
    public List<Plot> plots() {
        return matrix.stream()
                .flatMap(whole -> whole.stretches(STRETCH).stream())
                .map(Plot::new)
                .toList();
    }
}
