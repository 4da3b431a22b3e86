package org.parley.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.drafting.Block.Note;
import org.parley.extraction.PdfLine;

/**
 * Cuts the lines of a PDF file: paragraphs by the room between lines, by labels and by short last lines; headings by
 * size, bold type and form.
 */
final class PdfDraft {

    private static final int LONGEST_HEADING = 250;
    private static final int LONGEST_BOLD = 160;

    private final PdfLayout layout;
    private final Hyphens hyphens;
    private final Assembly assembly = new Assembly();
    private final List<PdfLine> open = new ArrayList<>();
    private final List<PdfLine> smallPrint = new ArrayList<>();
    private String number = "";
    private boolean rightBelow;

    private PdfDraft(List<PdfLine> lines) {
        layout = new PdfLayout(lines);
        hyphens = new Hyphens(lines);
    }

    /** The blocks; none if there are no lines. */
    static List<Block> cut(List<PdfLine> all) {
        List<PdfLine> lines = RunningLines.removed(all);
        if (lines.isEmpty()) {
            return List.of();
        }
        var draft = new PdfDraft(lines);
        lines.forEach(draft::take);
        draft.end();
        draft.endSmallPrint();
        return draft.assembly.blocks();
    }

    /** Small print waits until the paragraph is complete that may go on after it, on the next page. */
    private void take(PdfLine line) {
        if (layout.isSmaller(line)) {
            if (!smallPrint.isEmpty() && begins(smallPrint.getLast(), line, "")) {
                endSmallPrint();
            }
            smallPrint.add(line);
            return;
        }
        if (!open.isEmpty() && begins(open.getLast(), line, number)) {
            boolean below = layout.sameColumn(open.getLast(), line) && !layout.isWideGap(open.getLast(), line);
            end();
            endSmallPrint();
            rightBelow = below;
        }
        if (open.isEmpty()) {
            number = Label.of(line.text())
                    .filter(Label::isNumber)
                    .map(Label::number)
                    .orElse("");
        }
        open.add(line);
    }

    /** Whether a line begins a new block after the one before it. */
    private boolean begins(PdfLine before, PdfLine line, String numberBefore) {
        boolean sentence = Lines.endsSentence(before.text());
        if (!before.sameStyle(line) || startsWithLabel(line, sentence, numberBefore)) {
            return true;
        }
        if (!layout.sameColumn(before, line)) {
            return sentence || isHeading(List.of(before));
        }
        return layout.isWideGap(before, line)
                || (sentence && (layout.isShort(before) || layout.isIndented(before, line)));
    }

    private static boolean startsWithLabel(PdfLine line, boolean afterSentence, String numberBefore) {
        Optional<Label> label = Label.of(line.text());
        return label.filter(found -> !found.isNumber() || afterSentence || found.follows(numberBefore))
                .isPresent();
    }

    private void end() {
        if (open.isEmpty()) {
            return;
        }
        String text = hyphens.joined(open);
        if (isHeading(open)) {
            assembly.heading(
                    layout.level(open.getFirst()), text, layout.isLarger(open.getFirst()) ? Note.NONE : Note.GUESSED);
        } else {
            boolean overPages = open.getFirst().page() != open.getLast().page();
            assembly.text(text, rightBelow, overPages ? Note.OVER_PAGES : Note.NONE);
        }
        open.clear();
        rightBelow = false;
    }

    private boolean isHeading(List<PdfLine> lines) {
        PdfLine first = lines.getFirst();
        int length = lines.stream().mapToInt(line -> line.text().length()).sum();
        String last = lines.getLast().text();
        if (layout.isLarger(first)) {
            return length <= LONGEST_HEADING;
        }
        return (first.bold() && length <= LONGEST_BOLD && !Lines.endsSentence(last))
                || (lines.size() == 1 && HeadingSense.isMarked(last));
    }

    private void endSmallPrint() {
        if (!smallPrint.isEmpty()) {
            assembly.smallPrint(hyphens.joined(smallPrint));
            smallPrint.clear();
        }
    }
}
