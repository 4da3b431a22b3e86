package org.parley.web.api;

import org.parley.edition.Edition;

/**
 * An edition of a version in another language than the authoritative one.
 *
 * @param language its language tag
 * @param title of the document in this language
 * @param url address of its page
 */
public record EditionData(String language, String title, String url) {
    static EditionData of(Edition edition, String page) {
        return new EditionData(edition.language(), edition.title(), page + "&lang=" + edition.language());
    }
}
