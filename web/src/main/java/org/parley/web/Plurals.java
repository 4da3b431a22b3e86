package org.parley.web;

import com.ibm.icu.text.PluralRules;
import jakarta.json.Json;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** A message with a count in all the plural forms of its language, for a script that counts. */
final class Plurals {
    /** Numbers in which every category has one. */
    private static final int MOST_SAMPLES = 200;

    private Plurals() {}

    static String of(Texts texts, String key) {
        var forms = Json.createObjectBuilder();
        var rules = PluralRules.forLocale(texts.locale());
        rules.getKeywords().forEach(keyword -> sample(rules, keyword)
                .ifPresent(number ->
                        forms.add(keyword, texts.get(key, "count", number).replace(texts.number(number), "#"))));
        return forms.build().toString();
    }

    /** A whole number of the category, the largest of few: the smaller it is, the likelier it stands elsewhere too. */
    private static Optional<Integer> sample(PluralRules rules, String keyword) {
        return IntStream.range(0, MOST_SAMPLES)
                .boxed()
                .filter(number -> rules.select(number).equals(keyword))
                .max(Comparator.naturalOrder());
    }
}
