package org.parley.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Which side of a picture is up (Exif 2.32, tag 0x0112): the one thing of the metadata that changes what one sees, so it
 * is kept when everything else goes.
 */
final class Orientation {
    /** The first row is at the top, the first column at the left. */
    static final int UPRIGHT = 1;

    private static final int LAST = 8;
    private static final int TAG = 0x0112;
    private static final int TYPE_SHORT = 3;
    private static final int HEADER = 8;
    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 500;

    private Orientation() {}

    /** Reads it out of a TIFF header and its first directory; upright if it does not say anything sensible. */
    static int of(byte[] bytes, int from, int to) {
        if (to - from < HEADER) {
            return UPRIGHT;
        }
        var tiff = ByteBuffer.wrap(bytes, from, to - from).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = Integer.toUnsignedLong(tiff.getInt(4));
        if (directory + 2 > tiff.capacity()) {
            return UPRIGHT;
        }
        int entries = Math.min(MOST_ENTRIES, Short.toUnsignedInt(tiff.getShort((int) directory)));
        for (int i = 0; i < entries; i++) {
            int at = (int) directory + 2 + i * ENTRY;
            if (at + ENTRY > tiff.capacity()) {
                return UPRIGHT;
            }
            if (Short.toUnsignedInt(tiff.getShort(at)) == TAG) {
                int value = Short.toUnsignedInt(tiff.getShort(at + 8));
                return value > UPRIGHT && value <= LAST ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** A TIFF header with a directory that says nothing else. */
    static byte[] tiff(int orientation) {
        var tiff = ByteBuffer.allocate(HEADER + 2 + ENTRY + 4);
        tiff.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(HEADER);
        tiff.putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) TYPE_SHORT)
                .putInt(1)
                .putShort((short) orientation);
        return tiff.array();
    }
}
