package org.parley.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Copies a WebP picture (RFC 9649) chunk by chunk: what is drawn and the colour profile stay; Exif, XMP, unknown chunks
 * and whatever follows the end go. Its orientation is written anew.
 */
final class WebpCleaning {
    private static final int RIFF_HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int FRAME_HEADER = 16;
    private static final int EXTENDED = 10;
    private static final int EXIF_FLAG = 0x08;
    private static final int XMP_FLAG = 0x04;
    private static final Set<String> PICTURES = Set.of("VP8 ", "VP8L", "ANMF");
    private static final Set<String> KEPT = Set.of("VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");

    private final ByteBuffer file;
    private final byte[] bytes;
    private int orientation = Orientation.UPRIGHT;
    private int extendedAt = -1;
    private boolean drawn;

    private WebpCleaning(byte[] bytes) {
        this.bytes = bytes;
        this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Whether a file begins as a WebP picture. */
    static boolean isOne(byte[] file) {
        return FileFormat.begins(file, 0, "RIFF") && FileFormat.begins(file, CHUNK_HEADER, "WEBP");
    }

    /** Cleans a picture that begins as one. */
    static Cleaned clean(byte[] file) {
        return new Cleaned(FileFormat.WEBP, new WebpCleaning(file).cleaned(), "");
    }

    private byte[] cleaned() {
        long end = CHUNK_HEADER + Integer.toUnsignedLong(file.getInt(4));
        if (end > bytes.length) {
            throw FileRefused.BROKEN.unreadable();
        }
        var out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, RIFF_HEADER);
        chunks(RIFF_HEADER, (int) end, out);
        if (!drawn) {
            throw FileRefused.BROKEN.unreadable();
        }
        boolean turned = orientation != Orientation.UPRIGHT && extendedAt >= 0;
        if (turned) {
            write("EXIF", Orientation.tiff(orientation), out);
        }
        return finished(out.toByteArray(), turned);
    }

    private byte[] finished(byte[] cleaned, boolean turned) {
        ByteBuffer.wrap(cleaned).order(ByteOrder.LITTLE_ENDIAN).putInt(4, cleaned.length - CHUNK_HEADER);
        if (extendedAt >= 0) {
            int flags = cleaned[extendedAt] & ~(EXIF_FLAG | XMP_FLAG);
            cleaned[extendedAt] = (byte) (turned ? flags | EXIF_FLAG : flags);
        }
        return cleaned;
    }

    private void chunks(int from, int to, ByteArrayOutputStream out) {
        int at = from;
        while (at + CHUNK_HEADER <= to) {
            var name = new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
            long length = Integer.toUnsignedLong(file.getInt(at + 4));
            if (at + CHUNK_HEADER + length > to) {
                throw FileRefused.BROKEN.unreadable();
            }
            chunk(name, at + CHUNK_HEADER, (int) length, out);
            at += CHUNK_HEADER + (int) length + (int) (length & 1);
        }
    }

    private void chunk(String name, int at, int length, ByteArrayOutputStream out) {
        check(name, at, length);
        drawn |= PICTURES.contains(name);
        if (name.equals("EXIF")) {
            int header = FileFormat.begins(bytes, at, "Exif\0\0") ? 6 : 0;
            orientation = Orientation.of(bytes, at + header, at + length);
        } else if (name.equals("ANMF") && length >= FRAME_HEADER) {
            var frame = new ByteArrayOutputStream(length);
            frame.write(bytes, at, FRAME_HEADER);
            chunks(at + FRAME_HEADER, at + length, frame);
            write(name, frame.toByteArray(), out);
        } else if (KEPT.contains(name)) {
            if (name.equals("VP8X") && extendedAt < 0) {
                extendedAt = out.size() + CHUNK_HEADER;
            }
            write(name, Arrays.copyOfRange(bytes, at, at + length), out);
        }
    }

    private void check(String name, int at, int length) {
        switch (name) {
            case "VP8X" -> {
                require(length >= EXTENDED);
                ImageSize.check(1 + (file.getInt(at + 4) & 0xFFFFFF), 1 + (file.getInt(at + 6) >>> 8));
            }
            case "VP8L" -> {
                require(length >= 5 && bytes[at] == 0x2F);
                int size = file.getInt(at + 1);
                ImageSize.check(1 + (size & 0x3FFF), 1 + (size >>> 14 & 0x3FFF));
            }
            case "VP8 " -> {
                require(length >= EXTENDED && FileFormat.begins(bytes, at + 3, "\u009d\u0001*"));
                ImageSize.check(file.getShort(at + 6) & 0x3FFF, file.getShort(at + 8) & 0x3FFF);
            }
            default -> {}
        }
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw FileRefused.BROKEN.unreadable();
        }
    }

    private static void write(String name, byte[] content, ByteArrayOutputStream out) {
        var header = ByteBuffer.allocate(CHUNK_HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put(name.getBytes(StandardCharsets.ISO_8859_1)).putInt(content.length);
        out.writeBytes(header.array());
        out.writeBytes(content);
        if ((content.length & 1) == 1) {
            out.write(0);
        }
    }
}
