package org.parley.intake;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells the language of a text from its script and, in Latin script, from its most frequent words.
 *
 * <p>Knows Arabic, Chinese, Japanese, Korean, Russian and eleven languages in Latin script. Where two come close, where
 * the text is in two languages, or where it is too short to tell, there is no answer.
 */
final class LanguageGuess {
    private static final int SAMPLE = 20_000;
    private static final int FEWEST_WORDS = 3;
    private static final double SHARE_OF_WORDS = 0.08;
    private static final double LEAD = 1.25;
    private static final double KANA_SHARE = 0.1;
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** Letters that Arabic and Russian do not use, but Persian, Urdu, Ukrainian, Serbian and others do. */
    private static final Pattern OTHER_ARABIC = Pattern.compile("[پچژگکیےٹڈڑ]");

    private static final Pattern OTHER_CYRILLIC = Pattern.compile("[іїєґўјљњћђџќѓѕәғқңөұүһ]");

    /** The languages in which a word is frequent. */
    private final Map<String, List<String>> languages = new HashMap<>();

    LanguageGuess() {
        Spellings.read("stop-words.txt")
                .forEach((language, words) -> words.forEach(word -> languages
                        .computeIfAbsent(word, none -> new ArrayList<>())
                        .add(language)));
    }

    /** The BCP 47 code of the language, empty where it is not clear or the text is in two languages. */
    Optional<String> of(String text) {
        var sample = Beginning.of(text, SAMPLE).toLowerCase(Locale.ROOT);
        var middle = sample.offsetByCodePoints(0, sample.codePointCount(0, sample.length()) / 2);
        var halves = Stream.of(sample.substring(0, middle), sample.substring(middle))
                .flatMap(half -> ofSample(half).stream())
                .distinct()
                .count();
        return halves > 1 ? Optional.empty() : ofSample(sample);
    }

    private Optional<String> ofSample(String sample) {
        var scripts = scripts(sample);
        var letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
        return scripts.entrySet().stream()
                .filter(script -> script.getValue() * 2 > letters)
                .findFirst()
                .map(Map.Entry::getKey)
                .or(() -> mixed(scripts, letters))
                .flatMap(script -> inScript(script, sample, scripts));
    }

    private static Optional<UnicodeScript> mixed(Map<UnicodeScript, Integer> scripts, int letters) {
        var kana = scripts.getOrDefault(UnicodeScript.HIRAGANA, 0) + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
        var japanese = kana + scripts.getOrDefault(UnicodeScript.HAN, 0);
        return kana > letters * KANA_SHARE && japanese * 2 > letters
                ? Optional.of(UnicodeScript.HIRAGANA)
                : Optional.empty();
    }

    private Optional<String> inScript(UnicodeScript script, String sample, Map<UnicodeScript, Integer> scripts) {
        return switch (script) {
            case LATIN -> byWords(sample);
            case HAN -> Optional.of(isJapanese(scripts) ? "ja" : "zh");
            case HIRAGANA, KATAKANA -> Optional.of("ja");
            case HANGUL -> Optional.of("ko");
            case ARABIC -> unless(OTHER_ARABIC, sample, "ar");
            case CYRILLIC -> unless(OTHER_CYRILLIC, sample, "ru");
            default -> Optional.empty();
        };
    }

    private static boolean isJapanese(Map<UnicodeScript, Integer> scripts) {
        var kana = scripts.getOrDefault(UnicodeScript.HIRAGANA, 0) + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
        return kana > scripts.getOrDefault(UnicodeScript.HAN, 0) * KANA_SHARE;
    }

    /** A quotation may hold a few foreign letters; one in a hundred is too many. */
    private static Optional<String> unless(Pattern foreign, String sample, String language) {
        var count = foreign.matcher(sample).results().count();
        return count * 100 > sample.length() ? Optional.empty() : Optional.of(language);
    }

    private Optional<String> byWords(String sample) {
        Map<String, Integer> counts = new HashMap<>();
        var words = 0;
        for (var word : NOT_A_WORD.split(sample)) {
            words++;
            languages.getOrDefault(word, List.of()).forEach(language -> counts.merge(language, 1, Integer::sum));
        }
        return clearest(counts, words);
    }

    private static Optional<String> clearest(Map<String, Integer> counts, int words) {
        var best = counts.entrySet().stream().max(Map.Entry.comparingByValue());
        return best.filter(first -> first.getValue() >= FEWEST_WORDS && first.getValue() > words * SHARE_OF_WORDS)
                .filter(first -> counts.entrySet().stream()
                        .filter(other -> !other.getKey().equals(first.getKey()))
                        .allMatch(other -> first.getValue() > other.getValue() * LEAD))
                .map(Map.Entry::getKey);
    }

    private static Map<UnicodeScript, Integer> scripts(String sample) {
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        sample.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> scripts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        return scripts;
    }
}
