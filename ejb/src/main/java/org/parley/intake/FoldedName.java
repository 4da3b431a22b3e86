package org.parley.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name without what people spell differently: case, accents, punctuation, a leading article, spaces.
 *
 * <p>Accents are dropped from alphabets only; vowel signs of Indic scripts and kana marks change the word and stay.
 */
final class FoldedName {
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F\\u0640\\u064B-\\u065F\\u0670]");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ø", "o"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ß", "ss"),
            Map.entry("ı", "i"),
            Map.entry("ى", "ي"),
            Map.entry("ی", "ي"),
            Map.entry("ک", "ك"));
    private static final Set<String> ARTICLES = Set.of(
            "the", "la", "le", "les", "l", "el", "los", "las", "o", "os", "as", "il", "lo", "gli", "die", "der", "das",
            "de", "het");

    private FoldedName() {}

    /** Lower-case words with one space between. */
    static String words(String written) {
        var lower = written.replace("&", " and ").toLowerCase(Locale.ROOT);
        var bare = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                .replaceAll("");
        for (var letter : LETTERS.entrySet()) {
            bare = bare.replace(letter.getKey(), letter.getValue());
        }
        var words = NOT_A_WORD.matcher(bare).replaceAll(" ").strip();
        return Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("\\bst\\b", "saint");
    }

    /** The words without spaces and without an article before them. */
    static String key(String written) {
        var words = words(written);
        var end = words.indexOf(' ');
        var withArticle = end > 0 && ARTICLES.contains(words.substring(0, end));
        return (withArticle ? words.substring(end + 1) : words).replace(" ", "");
    }
}
