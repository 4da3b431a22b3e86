package org.parley.drafting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jspecify.annotations.Nullable;

/** Writes small PDF files for tests: lines from the top of A4 pages downwards. */
final class PdfWriter {

    private static final float TOP = 740;
    private static final float BOTTOM = 110;
    private static final float LEFT = 72;

    private record Line(int page, float y, float size, boolean bold, String text) {}

    private final List<Line> lines = new ArrayList<>();
    private String runningHead = "";
    private boolean numbered;
    private @Nullable StandardProtectionPolicy protection;
    private int pages = 1;
    private float y = TOP;

    PdfWriter text(float size, String text) {
        return line(size, false, text);
    }

    PdfWriter bold(float size, String text) {
        return line(size, true, text);
    }

    private PdfWriter line(float size, boolean bold, String text) {
        if (y < BOTTOM) {
            page();
        }
        lines.add(new Line(pages, y, size, bold, text));
        y -= size * 1.25f;
        return this;
    }

    PdfWriter gap(float points) {
        y -= points;
        return this;
    }

    PdfWriter page() {
        pages++;
        y = TOP;
        return this;
    }

    PdfWriter runningHead(String text) {
        runningHead = text;
        return this;
    }

    PdfWriter pageNumbers() {
        numbered = true;
        return this;
    }

    /** Protects the file; an empty password of the user lets everyone open it. */
    PdfWriter encrypted(String userPassword, boolean mayExtract) {
        var permission = new AccessPermission();
        permission.setCanExtractContent(mayExtract);
        protection = new StandardProtectionPolicy("owner", userPassword, permission);
        protection.setEncryptionKeyLength(128);
        return this;
    }

    byte[] bytes() {
        try (var document = new PDDocument()) {
            for (int page = 1; page <= pages; page++) {
                write(document, page);
            }
            if (protection != null) {
                document.protect(protection);
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(PDDocument document, int number) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            if (!runningHead.isEmpty()) {
                write(content, new Line(number, 800, 9, false, runningHead));
            }
            if (numbered) {
                write(content, new Line(number, 40, 9, false, "Page " + number + " of " + pages));
            }
            for (Line line : lines) {
                if (line.page == number) {
                    write(content, line);
                }
            }
        }
    }

    private static void write(PDPageContentStream content, Line line) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(line.bold ? FontName.HELVETICA_BOLD : FontName.HELVETICA), line.size);
        content.newLineAtOffset(LEFT, line.y);
        content.showText(line.text);
        content.endText();
    }
}
