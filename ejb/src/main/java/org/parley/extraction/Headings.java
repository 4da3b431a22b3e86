package org.parley.extraction;

import java.util.Optional;
import org.parley.extraction.Piece.Kind;

/** Decides what a paragraph of an office file is. */
final class Headings {

    private static final int DEEPEST = 9;
    private static final int LONGEST_BOLD = 160;
    private static final int GUESSED_LEVEL = 3;
    private static final String ENDS = ".;:,!?。；：，！？؟،؛";

    private Headings() {}

    /**
     * The piece that a paragraph makes.
     *
     * @param level of the heading that its style makes; 0 for none
     * @param label of the list it stands in, if it does
     * @param depth in that list
     */
    static Piece piece(TrackedText text, int level, Optional<String> label, int depth) {
        if (level > 0) {
            String number = label.filter(counted -> !counted.startsWith("-")).orElse("");
            return text.piece(Kind.HEADING, Math.min(level, DEEPEST), number);
        }
        if (label.isPresent()) {
            return text.piece(Kind.ITEM, depth, label.get());
        }
        Piece piece = text.piece(Kind.PARAGRAPH, 0, "");
        String words = text.words();
        boolean title = text.isBold()
                && !words.isEmpty()
                && words.length() <= LONGEST_BOLD
                && !words.contains("\n")
                && ENDS.indexOf(words.charAt(words.length() - 1)) < 0;
        return title ? new Piece(Kind.HEADING, GUESSED_LEVEL, true, piece.text(), piece.changes()) : piece;
    }
}
