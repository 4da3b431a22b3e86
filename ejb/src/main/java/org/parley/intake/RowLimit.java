package org.parley.intake;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stops reading when one row grows past a limit, so that a quote nobody closed cannot draw the rest of a large file into
 * memory.
 */
final class RowLimit extends FilterReader {
    private final long limit;
    private long sinceRowStart;

    RowLimit(Reader in, long limit) {
        super(in);
        this.limit = limit;
    }

    /** Tells that a row is complete and a new one begins. */
    void rowEnded() {
        sinceRowStart = 0;
    }

    @Override
    public int read() throws IOException {
        var c = super.read();
        count(c < 0 ? 0 : 1);
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        count(read);
        return read;
    }

    private void count(int read) throws IOException {
        sinceRowStart += Math.max(0, read);
        if (sinceRowStart > limit) {
            throw new RowTooLong();
        }
    }

    /** A row has more characters than the limit. */
    static final class RowTooLong extends IOException {}
}
