package org.parley.extraction;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/**
 * What the process that reads a file hands to the one that started it: {@link #LINE} and a {@link PdfLine}, or {@link
 * #PIECE} and a {@link Piece}, for each of them, then {@link #END}, or {@link #REFUSED} and the name of an {@link
 * Unreadable}.
 */
final class Output implements Consumer<Piece>, AutoCloseable {
    static final int END = 0;
    static final int LINE = 1;
    static final int PIECE = 2;
    static final int REFUSED = 3;

    private final DataOutputStream out;
    private int characters;

    Output(OutputStream out) {
        this.out = new DataOutputStream(new BufferedOutputStream(out));
    }

    void line(PdfLine line) {
        try {
            out.writeByte(LINE);
            line.write(out);
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    @Override
    public void accept(Piece piece) {
        if (piece.isNothing()) {
            return;
        }
        characters += piece.characters();
        if (characters > 2 * Limits.CHARACTERS) {
            throw new Unread(Unreadable.TOO_MUCH_TEXT);
        }
        try {
            out.writeByte(PIECE);
            piece.write(out);
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    void end() throws IOException {
        out.writeByte(END);
    }

    void refuse(Unreadable reason) throws IOException {
        out.writeByte(REFUSED);
        out.writeUTF(reason.name());
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
