package org.parley.attachment;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Counts the bytes of the pixels of a PNG picture as they are unpacked, and knows how many there must be. */
final class PngPixels {
    private static final int HEADER = 13;
    private static final int[] CHANNELS = {1, 0, 3, 1, 2, 0, 4};

    /** First column and row, and steps between columns and rows, of the seven passes of Adam7. */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private final byte[] room = new byte[1 << 16];
    private long wanted;
    private long had;
    private final Inflater inflater = new Inflater();

    void header(byte[] file, int at, int length) {
        if (length != HEADER) {
            throw FileRefused.BROKEN.unreadable();
        }
        var header = ByteBuffer.wrap(file, at, length);
        long width = Integer.toUnsignedLong(header.getInt());
        long height = Integer.toUnsignedLong(header.getInt());
        int depth = header.get();
        int colour = header.get();
        if (colour < 0 || colour >= CHANNELS.length || CHANNELS[colour] == 0 || depth < 1 || depth > 16) {
            throw FileRefused.BROKEN.unreadable();
        }
        ImageSize.check(width, height);
        wanted = bytes(width, height, depth * CHANNELS[colour], file[at + HEADER - 1] == 1);
    }

    private static long bytes(long width, long height, int bits, boolean interlaced) {
        if (!interlaced) {
            return rows(width, height, bits);
        }
        long total = 0;
        for (var pass : PASSES) {
            total += rows(Math.ceilDiv(width - pass[0], pass[2]), Math.ceilDiv(height - pass[1], pass[3]), bits);
        }
        return total;
    }

    private static long rows(long width, long height, int bits) {
        return width < 1 || height < 1 ? 0 : height * (1 + Math.ceilDiv(width * bits, 8));
    }

    void unpack(byte[] file, int at, int length) {
        inflater.setInput(file, at, length);
        try {
            int more = inflater.inflate(room);
            while (more > 0 && had <= wanted) {
                had += more;
                more = inflater.inflate(room);
            }
        } catch (DataFormatException broken) {
            throw FileRefused.BROKEN.unreadable();
        }
    }

    void requireAll() {
        inflater.end();
        if (had != wanted) {
            throw FileRefused.BROKEN.unreadable();
        }
    }
}
