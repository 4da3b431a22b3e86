package org.parley.search.typed;

/** Something to look for. The text is in Unicode normalization form C and contains a letter, a digit or a symbol. */
public sealed interface Term {
    String text();

    /** A word in any of its forms. */
    record Word(String text) implements Term {}

    /** Words that follow each other, in exactly these forms. */
    record Phrase(String text) implements Term {}

    /** The beginning of a word, at least two letters or one ideograph. */
    record Prefix(String text) implements Term {}
}
