package org.parley.web;

import com.ibm.icu.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.comment.CommentKind;
import org.parley.stakeholder.StakeholderGroup;

/** Options that many forms offer, named and sorted in the reader's language. */
final class Choices {
    /** Languages of the world's larger consultations; the field takes any other tag where it is typed. */
    private static final List<String> LANGUAGES = List.of(
            "ar", "zh", "en", "fr", "ru", "es", "bn", "cs", "da", "de", "el", "fa", "fi", "he", "hi", "hu", "id", "it",
            "ja", "ko", "ms", "nl", "no", "pl", "pt", "ro", "sv", "sw", "th", "tr", "uk", "ur", "vi");

    private static final Map<Locale, List<Choice>> COUNTRIES = new ConcurrentHashMap<>();

    private Choices() {}

    static List<Choice> countries(Texts texts) {
        return COUNTRIES.computeIfAbsent(texts.locale(), locale -> Arrays.stream(Locale.getISOCountries())
                .map(code -> new Choice(code, texts.country(code)))
                .sorted(byLabel(locale))
                .toList());
    }

    static List<Choice> languages(Texts texts) {
        return LANGUAGES.stream()
                .map(tag -> new Choice(tag, texts.language(tag)))
                .sorted(byLabel(texts.locale()))
                .toList();
    }

    static List<Choice> groups(Texts texts) {
        return Arrays.stream(StakeholderGroup.values())
                .map(group -> new Choice(group.code(), texts.get("group." + group.code())))
                .toList();
    }

    static List<Choice> commentKinds(Texts texts) {
        return Arrays.stream(CommentKind.values())
                .filter(kind -> kind != CommentKind.AMENDMENT)
                .map(kind -> new Choice(kind.code(), texts.get("reading.form.kinds." + kind.code())))
                .toList();
    }

    static List<Choice> allCommentKinds(Texts texts) {
        return Arrays.stream(CommentKind.values())
                .map(kind -> new Choice(kind.code(), texts.get("reading.kinds." + kind.code())))
                .toList();
    }

    private static Comparator<Choice> byLabel(Locale locale) {
        var collator = Collator.getInstance(locale);
        return (one, other) -> collator.compare(one.label(), other.label());
    }
}
