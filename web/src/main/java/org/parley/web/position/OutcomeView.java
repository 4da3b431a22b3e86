package org.parley.web.position;

import java.util.List;
import java.util.Optional;
import org.parley.consultation.Consultation;
import org.parley.disposition.Coverage;

/**
 * What the page with the outcome shows.
 *
 * @param consultation which consultation
 * @param coverage how many comments are answered
 * @param matrix the positions; absent while the reader may not see them
 * @param preview whether the secretariat looks at what is not published yet
 */
public record OutcomeView(Consultation consultation, Coverage coverage, Optional<Matrix> matrix, boolean preview) {
    private static final int STRETCH = 40;

    public String path() {
        return "/consultations/" + consultation.slug() + "/positions";
    }

    /** Address of the table of all comments with their answers. */
    public String answers() {
        return "/consultations/" + consultation.slug() + "/dispositions.csv";
    }

    /** The plot in stretches of paragraphs that stay readable on a phone. */
    public List<Plot> plots() {
        return matrix.stream()
                .flatMap(whole -> whole.stretches(STRETCH).stream())
                .map(Plot::new)
                .toList();
    }
}
