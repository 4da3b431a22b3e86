package org.parley.attachment;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of a PDF file, as many as can be found by search: a page can hold millions, so they are counted. */
final class PdfWords extends PDFTextStripper {
    private static final int MOST_OF_PAGE = 100_000;
    private static final int MOST_PAGES = 2_000;

    private final StringBuilder words = new StringBuilder();
    private int pages;
    private int ofPage;

    private PdfWords() {}

    /** There are enough words. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("enough", null, false, false);
        }
    }

    /** The words as far as they can be read: a file without any, or with broken ones, can be looked at all the same. */
    static String of(PDDocument document) {
        var reader = new PdfWords();
        try {
            reader.writeText(document, Writer.nullWriter());
        } catch (IOException | RuntimeException | StackOverflowError unreadableFromHere) {
            reader.words.append('\n');
        }
        return reader.words.toString().strip();
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        ofPage = 0;
        pages++;
        if (pages > MOST_PAGES) {
            throw new Enough();
        }
        super.processPage(page);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        ofPage++;
        if (ofPage > MOST_OF_PAGE) {
            throw new Enough();
        }
        super.processTextPosition(position);
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        words.append(word);
        if (words.length() > AttachmentLimits.MOST_TEXT) {
            throw new Enough();
        }
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        words.append('\n');
    }

    @Override
    protected void writePageEnd() {
        words.append('\n');
    }
}
