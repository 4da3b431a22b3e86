package org.parley.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Copies a PNG picture (W3C PNG, third edition) chunk by chunk: what is drawn stays; texts, times, Exif, unknown chunks
 * and whatever follows the end go. The pixels are unpacked once and counted, so that no bomb is kept.
 */
final class PngCleaning {
    private static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";
    private static final int AROUND = 12;
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "hIST",
            "pHYs", "sPLT", "acTL", "fcTL", "fdAT");

    private final byte[] file;
    private final ByteArrayOutputStream out;
    private final PngPixels pixels = new PngPixels();

    private PngCleaning(byte[] file) {
        this.file = file;
        this.out = new ByteArrayOutputStream(file.length);
    }

    /** Whether a file begins as a PNG picture. */
    static boolean isOne(byte[] file) {
        return FileFormat.begins(file, 0, SIGNATURE);
    }

    /** Cleans a picture that begins as one. */
    static Cleaned clean(byte[] file) {
        return new Cleaned(FileFormat.PNG, new PngCleaning(file).cleaned(), "");
    }

    private byte[] cleaned() {
        var chunks = ByteBuffer.wrap(file);
        out.writeBytes(SIGNATURE.getBytes(StandardCharsets.ISO_8859_1));
        chunks.position(SIGNATURE.length());
        var name = "";
        while (!name.equals("IEND")) {
            name = chunk(chunks, name.isEmpty());
        }
        pixels.requireAll();
        return out.toByteArray();
    }

    private String chunk(ByteBuffer chunks, boolean first) {
        if (chunks.remaining() < AROUND) {
            throw FileRefused.BROKEN.unreadable();
        }
        int start = chunks.position();
        int length = chunks.getInt();
        if (length < 0 || length > chunks.remaining() - 8) {
            throw FileRefused.BROKEN.unreadable();
        }
        var name = new String(file, start + 4, 4, StandardCharsets.ISO_8859_1);
        checkSum(start, length);
        if (first != name.equals("IHDR")) {
            throw FileRefused.BROKEN.unreadable();
        }
        switch (name) {
            case "IHDR" -> pixels.header(file, start + 8, length);
            case "IDAT" -> pixels.unpack(file, start + 8, length);
            default -> {}
        }
        if (KEPT.contains(name)) {
            out.write(file, start, length + AROUND);
        }
        chunks.position(start + length + AROUND);
        return name;
    }

    private void checkSum(int start, int length) {
        var sum = new CRC32();
        sum.update(file, start + 4, length + 4);
        if ((int) sum.getValue() != ByteBuffer.wrap(file).getInt(start + 8 + length)) {
            throw FileRefused.BROKEN.unreadable();
        }
    }
}
