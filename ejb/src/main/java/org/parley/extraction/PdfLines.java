package org.parley.extraction;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Hands on the lines of a PDF document with their place and style, counting pages and characters as they come: a page
 * can hold millions of them, and the library collects a page before it writes any.
 */
final class PdfLines extends PDFTextStripper {

    private static final float BOLD_WEIGHT = 600;

    private final Consumer<PdfLine> reader;
    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> positions = new ArrayList<>();
    private final Map<PDFont, Boolean> bold = new HashMap<>();
    private int pages;
    private int characters;
    private int charactersOfPage;

    private PdfLines(Consumer<PdfLine> reader) {
        this.reader = reader;
    }

    static void read(Path file, Consumer<PdfLine> reader) throws IOException {
        FontMappers.set(new OneFont());
        byte[] content = Files.readAllBytes(file);
        try (PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new Unread(Unreadable.ENCRYPTED);
            }
            new PdfLines(reader).writeText(document, Writer.nullWriter());
        }
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        pages++;
        charactersOfPage = 0;
        if (pages > Limits.PAGES) {
            throw new Unread(Unreadable.TOO_MANY_PAGES);
        }
        super.processPage(page);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        characters++;
        charactersOfPage++;
        if (characters > Limits.CHARACTERS || charactersOfPage > Limits.CHARACTERS_OF_PAGE) {
            throw new Unread(Unreadable.TOO_MUCH_TEXT);
        }
        super.processTextPosition(position);
    }

    @Override
    protected void writeString(String word, List<TextPosition> wordPositions) {
        text.append(word);
        positions.addAll(wordPositions);
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        if (!positions.isEmpty() && !text.toString().isBlank()) {
            reader.accept(line());
        }
        text.setLength(0);
        positions.clear();
    }

    private PdfLine line() {
        float left = Float.MAX_VALUE;
        float right = 0;
        int boldOnes = 0;
        var sizes = new HashMap<Float, Integer>();
        for (TextPosition position : positions) {
            left = Math.min(left, position.getXDirAdj());
            right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
            sizes.merge(Math.round(position.getFontSizeInPt() * 2) / 2f, 1, Integer::sum);
            boldOnes += bold.computeIfAbsent(position.getFont(), PdfLines::isBold) ? 1 : 0;
        }
        TextPosition first = positions.getFirst();
        return new PdfLine(
                pages,
                left,
                right,
                first.getYDirAdj(),
                mostOf(sizes),
                boldOnes * 2 > positions.size(),
                first.getPageHeight(),
                text.toString().strip());
    }

    private static float mostOf(Map<Float, Integer> sizes) {
        return sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static boolean isBold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
    }
}
