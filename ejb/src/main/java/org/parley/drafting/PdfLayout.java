package org.parley.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.parley.extraction.PdfLine;

/** What is usual in a document: the size of its text, the distance of its lines, its column, its kinds of headings. */
final class PdfLayout {

    private static final float LARGER = 1.12f;
    private static final float SMALLER = 0.88f;
    private static final float WIDE_GAP = 1.35f;
    private static final float SHORT_LINE = 0.75f;
    private static final float INDENT = 0.8f;
    private static final float USUAL_LEADING = 1.2f;
    private static final float NOT_RARE = 0.15f;
    private static final float WIDEST_LEADING = 2.2f;
    private static final float WIDE_COLUMN = 0.95f;
    private static final int LEVELS_BY_SIZE = 4;

    private final float bodySize;
    private final float leading;
    private final float left;
    private final float right;
    private final TreeSet<Float> largerSizes = new TreeSet<>();

    PdfLayout(List<PdfLine> lines) {
        bodySize = most(weights(lines, PdfLine::size));
        var body = lines.stream()
                .filter(line -> Math.abs(line.size() - bodySize) < 0.3f)
                .toList();
        left = most(weights(body, line -> (float) Math.round(line.left())));
        var rights = body.stream().map(PdfLine::right).sorted().toList();
        right = rights.get(Math.min(rights.size() - 1, (int) (rights.size() * WIDE_COLUMN)));
        leading = leading(body);
        lines.stream()
                .map(PdfLine::size)
                .filter(size -> size >= bodySize * LARGER)
                .forEach(largerSizes::add);
    }

    private static Map<Float, Integer> weights(List<PdfLine> lines, Function<PdfLine, Float> measure) {
        var weights = new HashMap<Float, Integer>();
        lines.forEach(line -> weights.merge(measure.apply(line), line.text().length(), Integer::sum));
        return weights;
    }

    private static float most(Map<Float, Integer> weights) {
        return weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** The smallest distance of lines that is not rare; larger ones part paragraphs. */
    private float leading(List<PdfLine> body) {
        var gaps = new TreeMap<Float, Integer>();
        int count = 0;
        for (int i = 1; i < body.size(); i++) {
            float gap = body.get(i).bottom() - body.get(i - 1).bottom();
            if (body.get(i).page() == body.get(i - 1).page() && gap > bodySize / 2 && gap < WIDEST_LEADING * bodySize) {
                gaps.merge(Math.round(gap * 2) / 2f, 1, Integer::sum);
                count++;
            }
        }
        float enough = count * NOT_RARE;
        return gaps.entrySet().stream()
                .filter(gap -> gap.getValue() >= enough)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(bodySize * USUAL_LEADING);
    }

    boolean isLarger(PdfLine line) {
        return line.size() >= bodySize * LARGER;
    }

    boolean isSmaller(PdfLine line) {
        return line.size() <= bodySize * SMALLER;
    }

    /** The rank of a heading by its size, 1 the largest; bold headings in the size of the text come after all larger. */
    int level(PdfLine line) {
        int larger = largerSizes.tailSet(line.size(), false).size();
        return 1 + Math.min(LEVELS_BY_SIZE, isLarger(line) ? larger : largerSizes.size());
    }

    /** Whether two lines follow each other on a page; else a page or a column ended between them. */
    boolean sameColumn(PdfLine before, PdfLine line) {
        return before.page() == line.page() && line.bottom() >= before.bottom();
    }

    /** Whether more room than usual is between two lines of a column. */
    boolean isWideGap(PdfLine before, PdfLine line) {
        float scale = Math.max(1, line.size() / bodySize);
        return line.bottom() - before.bottom() > WIDE_GAP * leading * scale;
    }

    /** Whether a line ends before the column does, so that a sentence that ends with it ends a paragraph. */
    boolean isShort(PdfLine line) {
        return line.right() < left + SHORT_LINE * (right - left);
    }

    /** Whether a line begins to the right of the one before it, as the first of a paragraph may. */
    boolean isIndented(PdfLine before, PdfLine line) {
        return line.left() > before.left() + INDENT * bodySize && before.left() < left + INDENT * bodySize;
    }
}
