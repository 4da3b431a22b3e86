package org.parley.launcher.rehearsal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What is said in one language: sentences with places for words, the words for these places, and form letters.
 *
 * @param language BCP 47
 * @param words what can stand in a place of a sentence, by the name of the place
 * @param letters the sentences of each form letter
 */
record Phrases(String language, Map<String, List<String>> words, List<List<String>> letters) {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
    private static final int LARGEST_NUMBER = 400;

    /** Reads the phrases that come with the program. */
    static Phrases of(String language) {
        var words = new LinkedHashMap<String, List<String>>();
        var letters = new ArrayList<List<String>>();
        List<String> section = new ArrayList<>();
        for (var line : lines(language)) {
            if (line.equals("[letter]")) {
                section = new ArrayList<>();
                letters.add(section);
            } else if (line.startsWith("[")) {
                section = words.computeIfAbsent(line.substring(1, line.length() - 1), any -> new ArrayList<>());
            } else {
                section.add(line);
            }
        }
        return new Phrases(language, words, letters);
    }

    private static List<String> lines(String language) {
        var file = Objects.requireNonNull(Phrases.class.getResourceAsStream(language + ".txt"), language);
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes up a sentence. */
    String sentence(RandomGenerator random) {
        return PLACE.matcher(word("sentence", random)).replaceAll(place -> word(place.group(1), random));
    }

    /** Makes up something to say, of different sentences. */
    String text(int sentences, RandomGenerator random) {
        return String.join(
                " ",
                random.ints(sentences, 0, 1).mapToObj(any -> sentence(random)).toList());
    }

    /** A word for a place. */
    String word(String place, RandomGenerator random) {
        if (place.equals("number")) {
            return String.valueOf(2 + random.nextInt(LARGEST_NUMBER));
        }
        var choice = Objects.requireNonNull(words.get(place), place);
        return choice.get(random.nextInt(choice.size()));
    }
}
