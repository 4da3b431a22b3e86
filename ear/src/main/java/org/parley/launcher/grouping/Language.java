package org.parley.launcher.grouping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Makes sentences of one language: each word is followed by one of a few others, some much more often than others, as in
 * real writing. Next to them it has stock sentences that many writers use.
 */
final class Language {
    private static final int FOLLOWERS = 24;
    private static final int STOCK = 40;

    private final String[] words;
    private final int[][] followers;
    private final String blank;
    private final String stop;
    private final List<List<String>> stock = new ArrayList<>();

    private Language(String[] words, boolean blanks, String stop, Random random) {
        this.words = words;
        this.blank = blanks ? " " : "";
        this.stop = stop;
        this.followers = new int[words.length][];
        for (int word = 0; word < words.length; word++) {
            followers[word] = random.ints(FOLLOWERS, 0, words.length).toArray();
        }
        for (int i = 0; i < STOCK; i++) {
            stock.add(sentence(random, 8, 14));
        }
    }

    /** The language with this code; the code is the name of the file with its words. */
    static Language of(String code, long seed) {
        var random = new Random(seed ^ code.hashCode());
        return switch (code) {
            case "zh" -> new Language(words(code), false, "。", random);
            case "th" -> new Language(words(code), false, " ", random);
            default -> new Language(words(code), true, ". ", random);
        };
    }

    private static String[] words(String code) {
        try (var file = Language.class.getResourceAsStream(code + ".txt")) {
            if (file == null) {
                throw new IllegalArgumentException("there are no words of the language " + code);
            }
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.strip().split("\\s+")).distinct().toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String word(Random random) {
        return words[random.nextInt(words.length)];
    }

    List<String> sentence(Random random, int fewest, int most) {
        int length = fewest + random.nextInt(most - fewest + 1);
        var sentence = new ArrayList<String>(length);
        int word = random.nextInt(words.length);
        for (int i = 0; i < length; i++) {
            sentence.add(words[word]);
            double chance = random.nextDouble();
            word = followers[word][(int) (chance * chance * FOLLOWERS)];
        }
        return sentence;
    }

    /** One of the stock sentences, some far more often than others. */
    List<String> stockSentence(Random random) {
        double chance = random.nextDouble();
        return stock.get((int) (chance * chance * STOCK));
    }

    String written(List<List<String>> sentences) {
        var text = new StringBuilder();
        for (var sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                text.append(i == 0 ? "" : blank).append(sentence.get(i));
            }
            text.append(stop);
        }
        return text.toString();
    }
}
