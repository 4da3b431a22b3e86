package org.parley.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines of a source and how they run on to each other. */
final class Lines {

    /** A text whose lines are longer was not broken to fit a width: each of its lines is a paragraph. */
    private static final int WIDEST_WRAPPED = 140;

    private static final String ENDS = ".;:,!?。；：，！？、؟؛،۔।…";
    private static final String COLONS = ":：";
    private static final String CLOSERS = ")]}\"'”’»」』）】";
    private static final char SOFT_HYPHEN = 0xAD;

    private Lines() {}

    /** Two pieces of a sentence as one: with a blank between, save in scripts that use none. */
    static String join(String before, String after) {
        var joined = new StringBuilder(before);
        append(joined, after);
        return joined.toString();
    }

    /** Joins a further piece to what stands before it. */
    static void append(StringBuilder before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            before.append(after);
        } else if (before.charAt(before.length() - 1) == SOFT_HYPHEN) {
            before.setLength(before.length() - 1);
            before.append(after);
        } else {
            boolean solid = isSolid(before.codePointBefore(before.length())) && isSolid(after.codePointAt(0));
            before.append(solid ? "" : " ").append(after);
        }
    }

    private static boolean isSolid(int c) {
        if ((c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF)) {
            return true;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    /** Whether a text ends as a sentence or a part of one does. */
    static boolean endsSentence(CharSequence text) {
        return endsWithOneOf(text, ENDS);
    }

    /** Whether a text leads in to what follows. */
    static boolean endsWithColon(CharSequence text) {
        return endsWithOneOf(text, COLONS);
    }

    private static boolean endsWithOneOf(CharSequence text, String marks) {
        int end = text.length();
        while (end > 0
                && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0 || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return end > 0 && marks.indexOf(text.charAt(end - 1)) >= 0;
    }

    /**
     * Joins lines that stood together into pieces: a new one starts at each label, and at each line if the lines are too
     * long to have been wrapped.
     */
    static List<String> pieces(List<String> lines) {
        boolean wrapped = lines.stream().allMatch(line -> line.length() <= WIDEST_WRAPPED);
        var pieces = new ArrayList<String>();
        var current = new StringBuilder();
        String number = "";
        for (String line : lines) {
            String text = line.strip();
            Optional<Label> label = Label.of(text);
            if (current.isEmpty() || !wrapped || startsPiece(label, current, number)) {
                end(current, pieces);
                number = label.filter(Label::isNumber).map(Label::number).orElse("");
            }
            append(current, text);
        }
        end(current, pieces);
        return pieces;
    }

    private static void end(StringBuilder piece, List<String> pieces) {
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
            piece.setLength(0);
        }
    }

    private static boolean startsPiece(Optional<Label> label, CharSequence before, String numberBefore) {
        return label.filter(found -> !found.isNumber() || endsSentence(before) || found.follows(numberBefore))
                .isPresent();
    }
}
