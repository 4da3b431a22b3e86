package org.parley.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/**
 * How the bytes of a table spell characters: by its byte order mark, else UTF-8 where all bytes are valid UTF-8, else
 * Windows-1252, which is what spreadsheet programs write.
 *
 * @param markLength bytes of the byte order mark to skip, 0 to 3
 */
record TableEncoding(Charset charset, int markLength) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    static TableEncoding of(TableSource source) throws IOException {
        try (var in = source.open()) {
            var mark = in.readNBytes(3);
            if (startsWith(mark, 0xEF, 0xBB, 0xBF)) {
                return new TableEncoding(UTF_8, 3);
            }
            if (startsWith(mark, 0xFE, 0xFF)) {
                return new TableEncoding(UTF_16BE, 2);
            }
            if (startsWith(mark, 0xFF, 0xFE)) {
                return new TableEncoding(UTF_16LE, 2);
            }
        }
        return new TableEncoding(isUtf8(source) ? UTF_8 : WINDOWS_1252, 0);
    }

    /** Opens the table as characters, past the mark; bytes that spell nothing become U+FFFD. */
    Reader reader(TableSource source) throws IOException {
        var in = source.open();
        in.skipNBytes(markLength);
        return new InputStreamReader(in, charset);
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        for (var i = 0; i < expected.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(TableSource source) throws IOException {
        try (var in = source.open();
                var reader = strict(in)) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Reader strict(InputStream in) {
        return new InputStreamReader(
                in,
                UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
