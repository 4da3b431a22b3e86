package org.parley.web.search;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.finding.Found;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.web.Texts;

/**
 * One hit as the page shows it.
 *
 * @param url path of the thing found
 * @param kind what it is
 * @param title what it is, in words
 * @param excerpt pieces of its text with marks
 * @param language tag of title and text; null if it is not known
 * @param languageName name of that language
 * @param author in whose name
 * @param group of the author
 * @param country name of the author's country
 * @param day when it was published, as it is read
 * @param date when it was published, for programs
 * @param withdrawn day on which its author withdrew it, as it is read
 * @param consultation path of its consultation; absent if it is the consultation itself
 * @param consultationTitle title of its consultation
 */
public record HitView(
        String url,
        String kind,
        TitleLine title,
        List<List<Found.Run>> excerpt,
        @Nullable String language,
        Optional<String> languageName,
        Optional<String> author,
        Optional<StakeholderGroup> group,
        Optional<String> country,
        String day,
        String date,
        Optional<String> withdrawn,
        Optional<String> consultation,
        Optional<String> consultationTitle) {
    private static final Pattern WITHDRAWN = Pattern.compile("withdrawn ([0-9]{4}-[0-9]{2}-[0-9]{2})");

    public HitView {
        excerpt = List.copyOf(excerpt);
    }

    static HitView of(Found.Hit hit, Texts texts) {
        var language = wellFormed(hit.language()) ? hit.language() : null;
        return new HitView(
                hit.url(),
                hit.kind(),
                new Titles(texts).of(hit),
                hit.excerpt(),
                language,
                Optional.ofNullable(language).map(texts::language),
                hit.author(),
                hit.group().flatMap(StakeholderGroup::of),
                hit.country().map(texts::country),
                texts.day(hit.date()),
                hit.date().atZone(ZoneOffset.UTC).toLocalDate().toString(),
                withdrawn(hit, texts),
                hit.consultation()
                        .filter(slug -> !hit.kind().equals("consultation"))
                        .map(slug -> "/consultations/" + slug),
                hit.consultationTitle());
    }

    /** Of a comment that was withdrawn the index keeps the day as its title. */
    private static Optional<String> withdrawn(Found.Hit hit, Texts texts) {
        var title = hit.title().stream().map(Found.Run::text).collect(Collectors.joining());
        var mark = WITHDRAWN.matcher(title);
        return hit.kind().equals("comment") && mark.matches()
                ? Optional.of(texts.day(Instant.parse(mark.group(1) + "T00:00:00Z")))
                : Optional.empty();
    }

    /** Texts whose language nobody stated are taken in with the tag {@code und}. */
    private static boolean wellFormed(String tag) {
        try {
            var language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            return !language.isEmpty() && !language.equals("und");
        } catch (IllformedLocaleException ill) {
            return false;
        }
    }
}
