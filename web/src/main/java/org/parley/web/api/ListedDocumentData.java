package org.parley.web.api;

import org.parley.consultation.Consultation;
import org.parley.document.OpenDocument;
import org.parley.web.Site;

/**
 * A document in a list.
 *
 * @param slug its name in addresses
 * @param url address of its page
 * @param title its title
 * @param language language tag of the authoritative edition
 * @param version number of the newest version
 * @param published whether that version is published
 */
public record ListedDocumentData(
        String slug, String url, String title, String language, int version, boolean published) {
    static ListedDocumentData of(Consultation consultation, OpenDocument opened, Site site) {
        var document = opened.document();
        return new ListedDocumentData(
                document.slug().value(),
                site.url("/consultations/" + consultation.slug() + "/documents/" + document.slug()),
                document.title(),
                document.language(),
                opened.version().number(),
                opened.version().published());
    }
}
