package org.parley.web.outcome;

import java.util.List;
import java.util.Optional;
import org.parley.consultation.Consultation;
import org.parley.outcome.EditionEntry;
import org.parley.position.Side;
import org.parley.publication.ConsolidatedReport;
import org.parley.publication.ConsolidatedReport.Position;
import org.parley.publication.ConsolidatedReport.Quotation;

/**
 * What the page of an edition shows.
 *
 * @param consultation which consultation
 * @param edition which edition
 * @param editions all of them, oldest first
 * @param report what was published
 */
public record EditionView(
        Consultation consultation, EditionEntry edition, List<EditionEntry> editions, ConsolidatedReport report) {
    public String path() {
        return "/consultations/" + consultation.slug() + "/positions/editions";
    }

    /** The newest edition, if it is not this one. */
    public Optional<EditionEntry> newer() {
        return Optional.of(editions.getLast()).filter(newest -> newest.number() != edition.number());
    }

    /** The quotations on one side. */
    public List<Quotation> on(Side side, Position position) {
        return position.quotations().stream()
                .filter(quotation -> quotation.side() == side)
                .toList();
    }

    /** How the stance is written in message keys. */
    public String stance(Position position) {
        return org.parley.position.Stance.valueOf(position.stance().name()).code();
    }

    /** How the group is written in style classes. */
    public String group(ConsolidatedReport.Group group) {
        return group.mark().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
