package org.parley.lineage;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of two texts, each with a weight: the fewer passages a word stands in, the more it tells.
 *
 * <p>Words are found by the rules of UAX #29 and the dictionaries for scripts without blanks, and compared without
 * regard to case.
 */
final class Lexicon {
    private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();

    private final BreakIterator boundaries = BreakIterator.getWordInstance(ULocale.ROOT);
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> passages = new ArrayList<>();
    private double[] weights = {};

    /** The words of the passages, as bags whose words weigh what they tell among all passages. */
    List<Bag> bags(List<Passage> all) {
        var cut = all.stream().map(passage -> numbers(passage.text())).toList();
        cut.forEach(
                words -> Arrays.stream(words).distinct().forEach(word -> passages.set(word, passages.get(word) + 1)));
        weights = passages.stream()
                .mapToDouble(count -> Math.log1p((double) all.size() / count))
                .toArray();
        return cut.stream().map(words -> new Bag(words, weights)).toList();
    }

    /** In how many passages a word stands. */
    int passages(int word) {
        return passages.get(word);
    }

    /** How much a word tells. */
    double weight(int word) {
        return weights[word];
    }

    private int[] numbers(String text) {
        var words = new ArrayList<Integer>();
        boundaries.setText(text);
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; start = end, end = boundaries.next()) {
            var word = text.substring(start, end);
            if (word.codePoints().anyMatch(UCharacter::isLetterOrDigit)) {
                words.add(number(FOLDING.normalize(word)));
            }
        }
        return words.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private int number(String word) {
        return numbers.computeIfAbsent(word, fresh -> {
            passages.add(0);
            return passages.size() - 1;
        });
    }
}
