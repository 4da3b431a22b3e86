package org.parley.comment;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.markup.TextRange;

/**
 * Words of a paragraph that a comment is about: a quotation with its place and with what stands around it, by which it is
 * found again in a text that was edited.
 *
 * @param text the words as they stand in the plain text of the paragraph
 * @param start where they begin in it, in UTF-16 units
 * @param before up to {@value #CONTEXT} units before them
 * @param after up to {@value #CONTEXT} units after them
 */
public record QuotedWords(String text, int start, String before, String after) {
    /** Most characters (code points) that may be quoted. */
    public static final int LONGEST = 1_000;

    /** Units of text kept on each side. */
    static final int CONTEXT = 32;

    /** Bytes in UTF-8 of words that are found again by themselves, when nothing around them is left. */
    private static final int TELLING = 16;

    /** Words at a place of a plain text. */
    public static QuotedWords at(TextRange range, String plain) {
        int from = Math.max(0, range.start() - CONTEXT);
        int to = Math.min(plain.length(), range.end() + CONTEXT);
        return new QuotedWords(
                range.in(plain),
                range.start(),
                plain.substring(whole(plain, from) ? from : from + 1, range.start()),
                plain.substring(range.end(), whole(plain, to) ? to : to - 1));
    }

    /** Whether no character is cut in two at this place. */
    private static boolean whole(String text, int index) {
        return index == 0
                || index >= text.length()
                || !Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    }

    /** Where words stand in a plain text, however they were typed. */
    public static List<TextRange> find(String typed, String plain) {
        return FoldedText.of(plain).find(typed);
    }

    /**
     * Where these words stand in a plain text, which may have been edited since; absent if they were removed.
     *
     * <p>Of several places the one counts where most of what stood around them still does, and of those alike the one
     * nearest to the old place. Where nothing around is left, only words that stand in the text once and are long enough
     * to be no coincidence are found.
     */
    public Optional<TextRange> in(String plain) {
        if (plain.startsWith(text, start) && context(new TextRange(start, start + text.length()), plain) == around()) {
            return Optional.of(new TextRange(start, start + text.length()));
        }
        var found = find(text, plain);
        return found.stream()
                .max(Comparator.comparingInt((TextRange range) -> context(range, plain))
                        .thenComparing(range -> -Math.abs(range.start() - start)))
                .filter(best -> trusted(best, plain, found.size() == 1));
    }

    private boolean trusted(TextRange range, String plain, boolean only) {
        boolean telling = text.getBytes(StandardCharsets.UTF_8).length >= TELLING;
        return (only && telling) || 4 * context(range, plain) >= around();
    }

    /** How much of what stood around the words stands around this place. */
    private int context(TextRange range, String plain) {
        int from = Math.max(0, range.start() - 2 * CONTEXT);
        int to = Math.min(plain.length(), range.end() + 2 * CONTEXT);
        return FoldedText.alikeBackwards(plain.substring(from, range.start()), before)
                + FoldedText.alikeForwards(plain.substring(range.end(), to), after);
    }

    private int around() {
        return FoldedText.length(before) + FoldedText.length(after);
    }
}
