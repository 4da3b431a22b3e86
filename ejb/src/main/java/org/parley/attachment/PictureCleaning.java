package org.parley.attachment;

/** Pictures inside documents. */
final class PictureCleaning {
    private PictureCleaning() {}

    /** Whether a file begins as a JPEG picture. */
    static boolean isJpeg(byte[] file) {
        return FileFormat.begins(file, 0, "\u00ff\u00d8\u00ff");
    }

    /** The picture without what names persons, or the same bytes if it is of another kind or cannot be read. */
    static byte[] cleanedOrSame(byte[] content) {
        try {
            if (isJpeg(content)) {
                return JpegCleaning.clean(content).content();
            }
            if (PngCleaning.isOne(content)) {
                return PngCleaning.clean(content).content();
            }
            return WebpCleaning.isOne(content) ? WebpCleaning.clean(content).content() : content;
        } catch (FileRefused.Unreadable | IndexOutOfBoundsException unreadable) {
            return content;
        }
    }
}
