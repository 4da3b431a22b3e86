package org.parley.web.api;

import java.time.Instant;
import org.parley.consultation.Consultation;
import org.parley.outcome.EditionEntry;
import org.parley.web.Site;

/**
 * An edition of an outcome.
 *
 * @param number counted from 1
 * @param publishedAt when it was published
 * @param digest SHA-256 of its data
 * @param url address of its page
 * @param pdf address of its document
 * @param data address of its data
 */
public record OutcomeEditionData(int number, Instant publishedAt, String digest, String url, String pdf, String data) {
    static OutcomeEditionData of(Consultation consultation, EditionEntry entry, Site site) {
        var url = site.url("/consultations/" + consultation.slug() + "/positions/editions/" + entry.number());
        return new OutcomeEditionData(
                entry.number(), entry.publishedAt(), entry.digest(), url, url + ".pdf", url + ".json");
    }
}
