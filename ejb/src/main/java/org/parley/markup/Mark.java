package org.parley.markup;

/**
 * Words of a text that are marked when it is shown, because somebody comments on them.
 *
 * @param range of the words in the plain text
 * @param address where the comment is
 * @param title what is there, such as {@code Comment 14}
 */
public record Mark(TextRange range, String address, String title) {}
