package org.parley.attachment;

/** How large a picture may be, so that looking at it hurts nobody. */
final class ImageSize {
    private ImageSize() {}

    /**
     * Checks a picture.
     *
     * @throws FileRefused.Unreadable if it has no pixels, or too many
     */
    static void check(long width, long height) {
        if (width < 1 || height < 1) {
            throw FileRefused.BROKEN.unreadable();
        }
        if (width * height > AttachmentLimits.MOST_PIXELS) {
            throw FileRefused.TOO_MANY_PIXELS.unreadable();
        }
    }
}
