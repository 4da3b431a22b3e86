package org.parley.web.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.document.OpenDocument;

/**
 * What the page of comments on removed text shows.
 *
 * @param consultation the consultation
 * @param opened the document at the version in which the text is not any more
 * @param total how many comments there are
 * @param comments one page of them
 * @param next address of the next page, if there is one
 */
public record RemovedTextView(
        Consultation consultation,
        OpenDocument opened,
        int total,
        List<Listed> comments,
        @Nullable String next) {
    public RemovedTextView {
        comments = List.copyOf(comments);
    }

    /** Path of the document. */
    public String path() {
        return "/consultations/" + consultation.slug() + "/documents/"
                + opened.document().slug();
    }
}
