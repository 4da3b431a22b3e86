package org.parley.launcher.grouping;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The text of a campaign and the ways in which people send it in: as it is, and with their own hand in it. */
final class Letter {
    private static final double LEAST_CHANGED = 0.02;
    private static final double MOST_CHANGED = 0.10;

    private final Language language;
    private final List<List<String>> sentences = new ArrayList<>();
    private final boolean brief;

    /**
     * Writes a letter.
     *
     * @param brief whether it is a single sentence
     */
    Letter(Language language, boolean brief, Random random) {
        this.language = language;
        this.brief = brief;
        int length = brief ? 1 : 5 + random.nextInt(9);
        for (int i = 0; i < length; i++) {
            boolean borrowed = !brief && random.nextInt(8) == 0;
            sentences.add(borrowed ? language.stockSentence(random) : language.sentence(random, brief ? 14 : 9, 20));
        }
    }

    /** One copy of it. */
    String copy(Random random) {
        var copied = new ArrayList<List<String>>(sentences);
        int way = random.nextInt(100);
        if (way < 35) {
            return language.written(copied);
        }
        if (way < 55 || brief) {
            greet(copied, random);
        } else if (way < 67) {
            copied.remove(random.nextInt(copied.size()));
        } else if (way < 77) {
            copied.add(random.nextInt(copied.size()), language.sentence(random, 9, 18));
        } else if (way < 92) {
            changeWords(copied, random);
        } else {
            addOwn(copied, random);
        }
        if (way >= 95) {
            greet(copied, random);
        }
        return language.written(copied);
    }

    /** Puts two of its sentences into a text of somebody who writes about it. */
    void quote(List<List<String>> text, Random random) {
        for (int i = 0; i < 2; i++) {
            text.add(random.nextInt(text.size()), sentences.get(random.nextInt(sentences.size())));
        }
    }

    private void greet(List<List<String>> copied, Random random) {
        copied.addFirst(List.of(language.word(random), language.word(random)));
        copied.add(List.of(language.word(random), language.word(random), language.word(random)));
    }

    private void addOwn(List<List<String>> copied, Random random) {
        int own = 1 + random.nextInt(3);
        for (int i = 0; i < own; i++) {
            copied.add(language.sentence(random, 8, 16));
        }
    }

    private void changeWords(List<List<String>> copied, Random random) {
        double part = LEAST_CHANGED + random.nextDouble() * (MOST_CHANGED - LEAST_CHANGED);
        for (int i = 0; i < copied.size(); i++) {
            var changed = new ArrayList<>(copied.get(i));
            changed.replaceAll(word -> random.nextDouble() < part ? language.word(random) : word);
            copied.set(i, changed);
        }
    }
}
