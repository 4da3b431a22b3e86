package org.parley.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultation;
import org.parley.document.DocumentVersion;
import org.parley.document.Paragraph;
import org.parley.stakeholder.StakeholderGroup;

/** How many comments there are. The figures are kept as comments come in, so reading them costs the same for any number. */
@ApplicationScoped
@Transactional
public class CommentFigures {
    @Inject
    FigureStore store;

    /**
     * How many comments a group made on a document.
     *
     * @param document identity of the document; 0 for the consultation as a whole
     * @param group the group
     * @param total in all its versions
     */
    public record DocumentTally(long document, StakeholderGroup group, int total) {}

    /** Figures of the consultation, added up over its paragraphs: one for each group and kind. */
    @Permitted(Right.ANYONE)
    public List<CommentTally> overall(Consultation consultation) {
        return store.overall(consultation.id());
    }

    /** Figures of the documents of a consultation, and of the whole. */
    @Permitted(Right.ANYONE)
    public List<DocumentTally> byDocument(Consultation consultation) {
        return store.byDocument(consultation.id());
    }

    /** Figures of the headings and paragraphs of a stretch. */
    @Permitted(Right.ANYONE)
    public List<CommentTally> on(List<Paragraph> stretch) {
        return stretch.isEmpty() ? List.of() : store.on(stretch);
    }

    /** Number of comments, of one group or kind or all, on each heading and paragraph of a version that has any. */
    @Permitted(Right.ANYONE)
    public Map<Long, Integer> totals(
            DocumentVersion version, Optional<StakeholderGroup> group, Optional<CommentKind> kind) {
        return group.isEmpty() && kind.isEmpty() ? store.totals(version.id()) : store.totals(version.id(), group, kind);
    }
}
