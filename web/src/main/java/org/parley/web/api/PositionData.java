package org.parley.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parley.consultation.Consultation;
import org.parley.document.Place;
import org.parley.objection.Objection;
import org.parley.position.Position;
import org.parley.web.Site;

/**
 * What one stakeholder group holds on one paragraph.
 *
 * @param document slug of the document
 * @param paragraph number of the paragraph
 * @param group code of the group
 * @param stance supports, supports-with-changes, divided, opposes or no-position
 * @param summary what the group holds, Markdown
 * @param disagreement what the group does not agree on, Markdown; may be empty
 * @param quotations words of the group's comments
 * @param objections of members of the group to the summary, those that stand
 * @param updatedAt when it was last written
 * @param version grows with every change, from 1
 */
public record PositionData(
        String document,
        Optional<String> paragraph,
        String group,
        String stance,
        String summary,
        String disagreement,
        List<QuotationData> quotations,
        List<ObjectionData> objections,
        Instant updatedAt,
        int version) {
    static PositionData of(
            Consultation consultation, Position position, Place place, List<Objection> objections, Site site) {
        return new PositionData(
                place.document().slug().value(),
                place.paragraph().number(),
                position.group().code(),
                position.stance().code(),
                position.summary(),
                position.disagreement(),
                position.quotations().stream()
                        .map(quotation -> QuotationData.of(consultation, quotation, site))
                        .toList(),
                objections.stream().map(ObjectionData::of).toList(),
                position.updatedAt(),
                position.version());
    }
}
