package org.parley.edition;

import java.util.ArrayList;
import java.util.List;
import org.parley.document.Paragraph;
import org.parley.drafting.Block;
import org.parley.drafting.Draft;

/**
 * Finds which piece of a translation belongs to which paragraph: the order of both is kept, headings go to headings of the
 * same level, the same numbers to each other, and texts to those of a like length. Where several pairings are as good, the
 * one that begins earliest is taken: a translation is begun at the beginning.
 *
 * <p>Dynamic programming over both texts; the work grows with the product of their lengths, which {@link
 * Draft#MOST_BLOCKS} bounds.
 */
final class Pairing {

    private static final int SAME_KIND = 4;
    private static final int OTHER_KIND = -12;
    private static final int SAME_LEVEL = 3;
    private static final int SAME_NUMBER = 4;
    private static final int OTHER_NUMBER = -2;
    private static final int LIKE_LENGTH = 4;
    private static final int GAP = -2;

    private static final byte PAIR = 0;
    private static final byte ONLY_TEXT = 1;
    private static final byte ONLY_PIECE = 2;

    private final List<Paragraph> text;
    private final List<Block> pieces;
    private final double scale;

    private Pairing(List<Paragraph> text, Draft draft) {
        this.text = text;
        this.pieces = draft.blocks();
        double length =
                text.stream().mapToInt(paragraph -> paragraph.text().length()).sum();
        double other = pieces.stream().mapToInt(piece -> piece.text().length()).sum();
        this.scale = other == 0 ? 1 : length / other;
    }

    static Alignment of(List<Paragraph> text, Draft translation) {
        var pairing = new Pairing(text, translation);
        return pairing.read(pairing.steps());
    }

    /** The best step into each pair of places. */
    private byte[][] steps() {
        var steps = new byte[text.size() + 1][pieces.size() + 1];
        var above = new int[pieces.size() + 1];
        for (int j = 1; j <= pieces.size(); j++) {
            steps[0][j] = ONLY_PIECE;
            above[j] = j * GAP;
        }
        for (int i = 1; i <= text.size(); i++) {
            var row = new int[pieces.size() + 1];
            row[0] = i * GAP;
            steps[i][0] = ONLY_TEXT;
            for (int j = 1; j <= pieces.size(); j++) {
                int pair = above[j - 1] + score(i - 1, j - 1);
                int onlyText = above[j] + GAP;
                int onlyPiece = row[j - 1] + GAP;
                row[j] = Math.max(pair, Math.max(onlyText, onlyPiece));
                steps[i][j] = row[j] == onlyText ? ONLY_TEXT : row[j] == pair ? PAIR : ONLY_PIECE;
            }
            above = row;
        }
        return steps;
    }

    private int score(int i, int j) {
        Paragraph paragraph = text.get(i);
        Block piece = pieces.get(j);
        boolean heading = paragraph.kind() == Paragraph.Kind.HEADING;
        if (heading != piece.isHeading()) {
            return OTHER_KIND;
        }
        int score = SAME_KIND + likeness(paragraph.text().length(), piece.text().length() * scale);
        if (heading) {
            return score + (paragraph.level() == piece.level() ? SAME_LEVEL : 0);
        }
        boolean same = paragraph.number().filter(piece.statedNumber()::equals).isPresent();
        return score + (same ? SAME_NUMBER : piece.statedNumber().isEmpty() ? 0 : OTHER_NUMBER);
    }

    /** From {@value #LIKE_LENGTH} for the same length down to its negative for three times as long. */
    private static int likeness(double one, double other) {
        double ratio = Math.max(one, other) / Math.max(1, Math.min(one, other));
        return (int) Math.round(LIKE_LENGTH - Math.min(2 * LIKE_LENGTH, (ratio - 1) * LIKE_LENGTH));
    }

    private Alignment read(byte[][] steps) {
        var rows = new ArrayList<String>();
        var rest = new ArrayList<String>();
        int i = text.size();
        int j = pieces.size();
        while (i > 0 || j > 0) {
            byte step = steps[i][j];
            if (step != ONLY_PIECE) {
                i--;
            }
            if (step != ONLY_TEXT) {
                j--;
            }
            if (step == ONLY_PIECE) {
                rest.addFirst(pieces.get(j).text());
            } else {
                rows.addFirst(step == PAIR ? pieces.get(j).text() : "");
            }
        }
        return new Alignment(rows, rest);
    }
}
