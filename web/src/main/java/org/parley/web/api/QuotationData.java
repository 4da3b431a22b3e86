package org.parley.web.api;

import org.parley.consultation.Consultation;
import org.parley.position.Quotation;
import org.parley.web.Site;

/**
 * Words of a comment that stand for a position.
 *
 * @param comment number of the comment
 * @param url address of its page
 * @param text the words, plain text; empty once the comment is withdrawn
 * @param side none, for or against: where the words stand in a disagreement of the group
 */
public record QuotationData(int comment, String url, String text, String side) {
    static QuotationData of(Consultation consultation, Quotation quotation, Site site) {
        int number = quotation.comment().number();
        return new QuotationData(
                number,
                site.url("/consultations/" + consultation.slug() + "/comments/" + number),
                quotation.withdrawn() ? "" : quotation.text(),
                quotation.side().code());
    }
}
