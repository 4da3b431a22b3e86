package org.parley.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.finding.Found;
import org.parley.web.Site;

/**
 * Something found.
 *
 * @param kind consultation, paragraph, comment, submission or position
 * @param url address of its page
 * @param title its title, or that of its consultation
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
        var title = text(hit.title());
        return new HitData(
                hit.kind(),
                site.url(hit.url()),
                title.isEmpty() ? hit.consultationTitle().orElse("") : title,
                hit.excerpt().stream().map(HitData::text).collect(Collectors.joining(" … ")),
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

    private static String text(List<Found.Run> runs) {
        return runs.stream().map(Found.Run::text).collect(Collectors.joining());
    }
}
