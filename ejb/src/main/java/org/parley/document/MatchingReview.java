package org.parley.document;

import java.util.List;
import org.parley.drafting.Draft;
import org.parley.lineage.Proposal;

/**
 * From which paragraphs a version in preparation comes, before its secretariat.
 *
 * @param opened the document at the version in preparation
 * @param before the version published before it
 * @param older headings and paragraphs of that version, in order
 * @param draft the cuts under review
 * @param proposal which of them come from which, as proposed and as was said
 * @param reviewed whether all of it was reviewed since the last correction
 */
public record MatchingReview(
        OpenDocument opened,
        DocumentVersion before,
        List<Paragraph> older,
        Draft draft,
        Proposal proposal,
        boolean reviewed) {
    public MatchingReview {
        older = List.copyOf(older);
    }
}
