package org.parley.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.parley.markup.CleanText;

/**
 * One line of text on a page of a PDF file. Lengths are in points, 1/72 inch, as the reader sees the page.
 *
 * @param page counted from 1
 * @param left distance of its first character from the left edge
 * @param right distance of its last character from the left edge
 * @param bottom distance of its base line from the top edge
 * @param size size of most of its characters
 * @param bold whether most of its characters are bold
 * @param pageHeight height of the page
 */
public record PdfLine(
        int page, float left, float right, float bottom, float size, boolean bold, float pageHeight, String text) {

    private static final int LONGEST = 4 * Limits.CHARACTERS_OF_PAGE;

    void write(DataOutputStream out) throws IOException {
        byte[] characters = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(page);
        out.writeFloat(left);
        out.writeFloat(right);
        out.writeFloat(bottom);
        out.writeFloat(size);
        out.writeBoolean(bold);
        out.writeFloat(pageHeight);
        out.writeInt(characters.length);
        out.write(characters);
    }

    /** @throws IOException if the stream ends, or holds anything but a line */
    static PdfLine read(DataInputStream in) throws IOException {
        int page = in.readInt();
        float left = in.readFloat();
        float right = in.readFloat();
        float bottom = in.readFloat();
        float size = in.readFloat();
        boolean bold = in.readBoolean();
        float pageHeight = in.readFloat();
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a line of " + length + " bytes");
        }
        String text = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        return new PdfLine(page, left, right, bottom, size, bold, pageHeight, text);
    }

    /** This line with its text on one line and without anything that cannot be seen. */
    public PdfLine clean() {
        String shown = CleanText.body(text).replace('\n', ' ').strip();
        return new PdfLine(page, left, right, bottom, size, bold, pageHeight, shown);
    }

    /** Whether two lines are printed alike. */
    public boolean sameStyle(PdfLine other) {
        return bold == other.bold && Math.abs(size - other.size) < 0.6f;
    }
}
