package org.parley.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.document.OpenDocument;
import org.parley.document.Paragraph;
import org.parley.kernel.Page;

/** The comments as they stand beside the text of a version: those on earlier versions have followed their paragraphs. */
@ApplicationScoped
@Transactional
public class ShownComments {
    @Inject
    ShownStore store;

    /**
     * The first few comments on every paragraph of a stretch: amendments first, then the newest.
     *
     * @param stretch headings and paragraphs of one version that follow each other
     * @param filter of which group and kind count
     */
    @Permitted(Right.ANYONE)
    public List<ShownComment> leading(List<Paragraph> stretch, CommentFilter filter, int perParagraph) {
        return stretch.isEmpty() ? List.of() : store.leading(stretch, filter, perParagraph);
    }

    /** The newest few comments on words of every paragraph of a stretch. */
    @Permitted(Right.ANYONE)
    public List<ShownComment> onWords(List<Paragraph> stretch, int perParagraph) {
        return stretch.isEmpty() ? List.of() : store.onWords(stretch, perParagraph);
    }

    /**
     * A page of the comments on text of earlier versions that is not in the version opened any more, oldest first.
     *
     * @param after number of the last comment of the page before
     */
    @Permitted(Right.ANYONE)
    public Page<Comment> onRemoved(OpenDocument opened, Optional<Integer> after, int size) {
        return store.onRemoved(opened.document().id(), opened.version().id(), after, Math.clamp(size, 1, Page.LONGEST));
    }

    /** How many comments there are on text of earlier versions that is not in the version opened any more. */
    @Permitted(Right.ANYONE)
    public int countOnRemoved(OpenDocument opened) {
        return opened.version().number() == 1
                ? 0
                : store.countOnRemoved(opened.document().id(), opened.version().id());
    }
}
