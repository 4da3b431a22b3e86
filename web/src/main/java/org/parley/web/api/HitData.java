package org.parley.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parley.finding.Found;
import org.parley.web.Site;
import org.parley.web.search.Excerpt;
import org.parley.web.search.Titles;

/**
 * Something found.
 *
 * @param kind consultation, paragraph, comment, submission or position
 * @param url address of its page
 * @param title what it is, in words, with its own title if it has one
 * @param excerpt pieces of the text around the words, plain text
 * @param fragments the same pieces, each cut where words match
 * @param language language tag; empty if it is not known
 * @param group code of the stakeholder group
 * @param country ISO 3166-1 alpha-2
 * @param consultation slug of the consultation
 * @param consultationTitle its title
 * @param paragraph number of the paragraph that it is or speaks about
 * @param author name of the person or organisation
 * @param date when it was published
 */
public record HitData(
        String kind,
        String url,
        String title,
        String excerpt,
        List<List<Found.Run>> fragments,
        String language,
        Optional<String> group,
        Optional<String> country,
        Optional<String> consultation,
        Optional<String> consultationTitle,
        Optional<String> paragraph,
        Optional<String> author,
        Instant date) {
    static HitData of(Found.Hit hit, Site site) {
        return new HitData(
                hit.kind(),
                site.url(hit.url()),
                new Titles(site.texts()).of(hit).text(),
                Excerpt.text(hit),
                hit.excerpt(),
                hit.language(),
                hit.group(),
                hit.country(),
                hit.consultation(),
                hit.consultationTitle(),
                hit.paragraph(),
                hit.author(),
                hit.date());
    }
}
