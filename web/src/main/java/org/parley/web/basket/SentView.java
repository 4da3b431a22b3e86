package org.parley.web.basket;

import java.util.List;
import java.util.Optional;
import org.parley.comment.Comment;
import org.parley.comment.Receipt;
import org.parley.consultation.Consultation;
import org.parley.document.Place;

/**
 * What the page with the receipts of one sending shows.
 *
 * @param consultation the consultation
 * @param items the comments in the order of their numbers
 * @param path of this page
 * @param left number of drafts that stayed
 * @param back path of the basket or workspace that they came from
 */
public record SentView(Consultation consultation, List<Item> items, String path, int left, String back) {
    public SentView {
        items = List.copyOf(items);
    }

    /**
     * A comment with its receipt.
     *
     * @param comment the comment
     * @param receipt its receipt
     * @param place the paragraph that it is on; absent on the whole
     */
    public record Item(Comment comment, Receipt receipt, Optional<Place> place) {}
}
