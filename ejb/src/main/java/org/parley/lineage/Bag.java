package org.parley.lineage;

import java.util.Arrays;

/** The words of a passage without their order, each as often as it stands there. */
final class Bag {
    private final int[] words;
    private final double[] weights;
    private final double weight;

    /**
     * @param words numbers of the words, sorted
     * @param weights of all words, by number
     */
    Bag(int[] words, double[] weights) {
        this.words = words;
        this.weights = weights;
        this.weight = Arrays.stream(words).mapToDouble(word -> weights[word]).sum();
    }

    int[] words() {
        return words;
    }

    int size() {
        return words.length;
    }

    double weight() {
        return weight;
    }

    /** Weight of the words that stand in both. */
    double shared(Bag other) {
        double shared = 0;
        int theirs = 0;
        for (int word : words) {
            while (theirs < other.words.length && other.words[theirs] < word) {
                theirs++;
            }
            if (theirs < other.words.length && other.words[theirs] == word) {
                shared += weights[word];
                theirs++;
            }
        }
        return shared;
    }

    /** How much of this stands in the other, from 0 to 1. */
    double containedIn(Bag other) {
        return weight == 0 ? 0 : shared(other) / weight;
    }

    /** How alike two bags are, from 0 to 1: the shared words out of all words (Dice's coefficient). */
    double likeness(Bag other) {
        double both = weight + other.weight;
        return both == 0 ? 0 : 2 * shared(other) / both;
    }

    /** The words of this without those of the other. */
    Bag without(Bag other) {
        int[] rest = new int[words.length];
        int count = 0;
        int theirs = 0;
        for (int word : words) {
            while (theirs < other.words.length && other.words[theirs] < word) {
                theirs++;
            }
            if (theirs < other.words.length && other.words[theirs] == word) {
                theirs++;
            } else {
                rest[count++] = word;
            }
        }
        return new Bag(Arrays.copyOf(rest, count), weights);
    }
}
