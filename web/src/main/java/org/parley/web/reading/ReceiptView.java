package org.parley.web.reading;

import java.util.Optional;
import org.parley.comment.Comment;
import org.parley.comment.Receipt;
import org.parley.consultation.Consultation;
import org.parley.document.Place;

/**
 * What the receipt of a comment shows.
 *
 * @param consultation the consultation
 * @param comment the comment
 * @param receipt its receipt
 * @param place the paragraph that it is on; absent for a comment on the whole
 */
public record ReceiptView(Consultation consultation, Comment comment, Receipt receipt, Optional<Place> place) {
    /** Number of the paragraph; empty for a comment on the whole. */
    public String number() {
        return place.flatMap(found -> found.paragraph().number()).orElse("");
    }

    /** Where the paragraph stands in the text; the consultation for a comment on the whole. */
    public String text() {
        var base = "/consultations/" + consultation.slug();
        return place.map(found -> base + "/documents/" + found.document().slug() + "?version="
                        + found.version().number()
                        + (number().isEmpty()
                                ? "&place=" + found.paragraph().place() + "#s"
                                        + found.paragraph().place()
                                : "&at=" + number() + "#p" + number()))
                .orElse(base);
    }
}
