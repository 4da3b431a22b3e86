package org.parley.web.reading;

import java.util.Optional;
import org.parley.comment.Comment;
import org.parley.comment.Receipt;
import org.parley.consultation.Consultation;

/**
 * What the receipt of a comment shows.
 *
 * @param consultation the consultation
 * @param comment the comment
 * @param receipt its receipt
 * @param paragraph number of the paragraph; absent for a comment on the whole
 * @param text address of the paragraph in the text; absent for a comment on the whole
 */
public record ReceiptView(
        Consultation consultation,
        Comment comment,
        Receipt receipt,
        Optional<String> paragraph,
        Optional<String> text) {}
