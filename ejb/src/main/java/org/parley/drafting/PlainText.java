package org.parley.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.drafting.Block.Note;

/**
 * Cuts plain text: blank lines part paragraphs, lines broken to fit a width are joined, and headings are told by their
 * looks.
 */
final class PlainText {

    private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}|_{3,}|~{3,}");
    private static final Pattern HASHES = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
    private static final int LOOK_AHEAD = 3;

    /**
     * One piece of the source.
     *
     * @param alone whether it is a whole chunk of one line, with blank lines around
     * @param first whether it begins a chunk
     */
    private record Piece(String text, boolean first, boolean alone, boolean underlined) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final Assembly assembly = new Assembly();

    private PlainText() {}

    static List<Block> cut(String text) {
        var cut = new PlainText();
        var chunk = new ArrayList<String>();
        for (String line : (text + "\n\n").split("\n", -1)) {
            if (!line.isBlank()) {
                chunk.add(line.strip());
            } else if (!chunk.isEmpty()) {
                cut.chunk(chunk);
                chunk.clear();
            }
        }
        return cut.assembled();
    }

    private void chunk(List<String> lines) {
        if (lines.size() == 1 && UNDERLINE.matcher(lines.getFirst()).matches()) {
            return;
        }
        int headings = leadingHeadings(lines);
        List<String> rest = lines.subList(headings, lines.size());
        boolean first = true;
        for (String text : Lines.pieces(rest)) {
            pieces.add(new Piece(text, first, lines.size() == 1, false));
            first = false;
        }
    }

    /** Takes headings off the top of a chunk: lines that are underlined, or marked with text right below. */
    private int leadingHeadings(List<String> lines) {
        int taken = 0;
        while (taken + 1 < lines.size()) {
            if (UNDERLINE.matcher(lines.get(taken + 1)).matches()) {
                pieces.add(new Piece(lines.get(taken), true, true, true));
                taken += 2;
            } else if (HeadingSense.isMarked(lines.get(taken)) && !HeadingSense.isMarked(lines.get(taken + 1))) {
                pieces.add(new Piece(lines.get(taken), true, true, false));
                taken++;
            } else {
                break;
            }
        }
        return taken;
    }

    private List<Block> assembled() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (!takeHeading(piece, i)) {
                assembly.text(piece.text, !piece.first, Note.NONE);
            }
        }
        return assembly.blocks();
    }

    private boolean takeHeading(Piece piece, int index) {
        String text = piece.text;
        var hashes = HASHES.matcher(text);
        if (piece.first && hashes.matches()) {
            assembly.heading(hashes.group(1).length(), hashes.group(2), Note.NONE);
        } else if (piece.underlined || (piece.alone && HeadingSense.isMarked(text))) {
            assembly.heading(levelOf(text), text, Note.NONE);
        } else if (piece.alone && isNumberedTitle(text, index)) {
            assembly.heading(HeadingSense.levelOf(Label.of(text).orElseThrow()), text, Note.GUESSED);
        } else if (piece.alone && isShortTitle(text, index)) {
            assembly.heading(assembly.isEmpty() ? 1 : HeadingSense.MARKED_LEVEL + 1, text, Note.GUESSED);
        } else {
            return false;
        }
        return true;
    }

    private int levelOf(String text) {
        return assembly.isEmpty()
                ? 1
                : Label.of(text)
                        .filter(Label::isNumber)
                        .map(HeadingSense::levelOf)
                        .orElse(HeadingSense.MARKED_LEVEL);
    }

    /** A short numbered line is a title unless it counts on with a neighbour, as the items of a list do. */
    private boolean isNumberedTitle(String text, int index) {
        Optional<Label> label = Label.of(text).filter(Label::isNumber);
        return label.isPresent()
                && HeadingSense.isTitle(label.get().rest())
                && leadsToText(index)
                && !number(index + 1)
                        .filter(next -> next.follows(label.get().number()))
                        .isPresent()
                && !number(index - 1)
                        .filter(before -> label.get().follows(before.number()))
                        .isPresent();
    }

    private Optional<Label> number(int index) {
        return index < 0 || index >= pieces.size()
                ? Optional.empty()
                : Label.of(pieces.get(index).text).filter(Label::isNumber);
    }

    private boolean isShortTitle(String text, int index) {
        return Label.of(text).isEmpty() && HeadingSense.isTitle(text) && leadsToText(index);
    }

    /** Whether a text that is not itself short follows soon, and no bare item right away. */
    private boolean leadsToText(int index) {
        for (int i = index + 1; i < Math.min(pieces.size(), index + 1 + LOOK_AHEAD); i++) {
            if (!HeadingSense.isShort(pieces.get(i).text)) {
                return true;
            }
        }
        return false;
    }
}
