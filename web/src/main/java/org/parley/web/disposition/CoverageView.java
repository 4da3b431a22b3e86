package org.parley.web.disposition;

import java.util.List;
import org.parley.consultation.Consultation;
import org.parley.disposition.Coverage;
import org.parley.web.plot.Bars;
import org.parley.web.plot.Days;

/**
 * How many comments are answered, as figures and plots.
 *
 * @param consultation which consultation
 * @param coverage in all
 * @param shares by group, by paragraph and by the day on which the comments came in
 * @param given answers by the day on which they were given
 */
public record CoverageView(Consultation consultation, Coverage coverage, List<Bars> shares, Days given) {
    public CoverageView {
        shares = List.copyOf(shares);
    }
}
