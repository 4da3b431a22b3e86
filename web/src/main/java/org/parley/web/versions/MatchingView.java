package org.parley.web.versions;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.document.MatchingReview;
import org.parley.document.Paragraph;
import org.parley.lineage.Fate;
import org.parley.web.Form;

/**
 * What the review of a matching shows.
 *
 * @param consultation the consultation
 * @param review what is reviewed
 * @param doubtful whether only what is in doubt is shown
 * @param doubts how many places are in doubt
 * @param counts how many blocks there are of each fate
 * @param rows the blocks on this page
 * @param removed what is gone
 * @param page which page it is, counted from 1
 * @param pages how many there are
 * @param form what was sent and is wrong, or nothing
 * @param refusal why it was not saved, null if it was not refused
 * @param saved whether it was just saved
 */
public record MatchingView(
        Consultation consultation,
        MatchingReview review,
        boolean doubtful,
        int doubts,
        Map<Fate, Long> counts,
        List<MatchRow> rows,
        List<Removed> removed,
        int page,
        int pages,
        Form form,
        @Nullable String refusal,
        boolean saved) {
    /** Most blocks on one page. */
    static final int SIZE = 40;

    public MatchingView {
        rows = List.copyOf(rows);
        removed = List.copyOf(removed);
    }

    /**
     * A passage of the version before from which nothing comes.
     *
     * @param comments how many comments there are on it
     */
    public record Removed(Paragraph paragraph, int comments) {}

    /** Number of blocks of this fate. */
    public long count(Fate fate) {
        return counts.getOrDefault(fate, 0L);
    }

    /** Number of the version in preparation. */
    public int number() {
        return review.opened().version().number();
    }

    /** Address of the text under review. */
    public String draft() {
        return "/consultations/" + consultation.slug() + "/workbench/drafts/"
                + review.opened().document().slug();
    }

    /** Address of this review, or of another page of it. */
    public String address(boolean onlyDoubtful, int wanted) {
        return draft() + "/matching?show=" + (onlyDoubtful ? "doubtful" : "all")
                + (wanted > 1 ? "&page=" + wanted : "");
    }

    /** Whether something that was sent is wrong. */
    public boolean failed() {
        return refusal != null || !form.faults().isEmpty();
    }
}
