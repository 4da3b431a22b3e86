package org.parley.attachment;

import java.io.ByteArrayOutputStream;

/**
 * Copies a JPEG picture (ITU-T T.81) segment by segment: tables, frames, scans and the colour profile stay; Exif, XMP,
 * IPTC, comments, previews and whatever follows the end go. Its orientation is written anew.
 */
final class JpegCleaning {
    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int APP = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int LAST_APP = 0xEF;
    private static final int JFIF_LENGTH = 16;
    private static final int EXIF_HEADER = 6;

    private final byte[] file;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private final ByteArrayOutputStream rest;
    private int at = 2;
    private int orientation = Orientation.UPRIGHT;
    private boolean framed;
    private boolean scanned;

    private JpegCleaning(byte[] file) {
        this.file = file;
        this.rest = new ByteArrayOutputStream(file.length);
    }

    /** Cleans a picture that begins as one. */
    static Cleaned clean(byte[] file) {
        return new Cleaned(FileFormat.JPEG, new JpegCleaning(file).cleaned(), "");
    }

    private byte[] cleaned() {
        head.write(MARK);
        head.write(START);
        int marker = marker();
        while (marker != END) {
            segment(marker);
            marker = marker();
        }
        if (!framed || !scanned) {
            throw FileRefused.BROKEN.unreadable();
        }
        if (orientation != Orientation.UPRIGHT) {
            writeOrientation();
        }
        head.writeBytes(rest.toByteArray());
        head.write(MARK);
        head.write(END);
        return head.toByteArray();
    }

    private int marker() {
        if (read(at) != MARK) {
            throw FileRefused.BROKEN.unreadable();
        }
        while (read(at) == MARK) {
            at++;
        }
        return read(at++);
    }

    private int read(int index) {
        if (index >= file.length) {
            throw FileRefused.BROKEN.unreadable();
        }
        return file[index] & 0xFF;
    }

    private void segment(int marker) {
        int length = read(at) << 8 | read(at + 1);
        int end = at + length;
        if (length < 2 || end > file.length) {
            throw FileRefused.BROKEN.unreadable();
        }
        if (marker == EXIF && FileFormat.begins(file, at + 2, "Exif\0\0")) {
            orientation = Orientation.of(file, at + 2 + EXIF_HEADER, end);
        }
        if (marker == APP && FileFormat.begins(file, at + 2, "JFIF\0") && length >= JFIF_LENGTH) {
            writeJfif();
        } else if (stays(marker)) {
            rest.write(MARK);
            rest.write(marker);
            rest.write(file, at, length);
        }
        if (isFrame(marker)) {
            frame(length);
        }
        at = end;
        if (marker == SCAN) {
            scan();
        }
    }

    private boolean stays(int marker) {
        if (marker < APP || marker > LAST_APP) {
            return marker != COMMENT;
        }
        return (marker == PROFILE && FileFormat.begins(file, at + 2, "ICC_PROFILE\0"))
                || (marker == ADOBE && FileFormat.begins(file, at + 2, "Adobe"));
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void frame(int length) {
        if (length < 8) {
            throw FileRefused.BROKEN.unreadable();
        }
        ImageSize.check(read(at + 5) << 8 | read(at + 6), read(at + 3) << 8 | read(at + 4));
        framed = true;
    }

    /** Copies compressed data up to the next marker that is neither a stuffed byte nor a restart. */
    private void scan() {
        int from = at;
        while (read(at) != MARK || read(at + 1) == 0 || (read(at + 1) >= 0xD0 && read(at + 1) <= 0xD7)) {
            at++;
        }
        rest.write(file, from, at - from);
        scanned = true;
    }

    /** The densities stay, the preview goes. */
    private void writeJfif() {
        head.write(MARK);
        head.write(APP);
        head.write(0);
        head.write(JFIF_LENGTH);
        head.write(file, at + 2, JFIF_LENGTH - 4);
        head.write(0);
        head.write(0);
    }

    private void writeOrientation() {
        var tiff = Orientation.tiff(orientation);
        head.write(MARK);
        head.write(EXIF);
        head.write(0);
        head.write(2 + EXIF_HEADER + tiff.length);
        head.writeBytes(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        head.writeBytes(tiff);
    }
}
