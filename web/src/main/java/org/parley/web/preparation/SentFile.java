package org.parley.web.preparation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.parley.kernel.Faults;
import org.parley.markup.CleanText;

/**
 * A file that was uploaded.
 *
 * @param name its name without folders and without anything invisible, at most some 70 characters; may be empty
 * @param content one byte more than is taken says that it was larger
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and not worth a copy
record SentFile(String name, byte[] content) {
    private static final int LONGEST = 60;
    private static final int LONGEST_ENDING = 10;

    static SentFile of(String sentName, byte[] content) {
        var path = inUtf8(sentName).replace('\\', '/');
        var name = CleanText.line(path.substring(path.lastIndexOf('/') + 1));
        return new SentFile(shortened(name), content);
    }

    /** Browsers send names in UTF-8 (RFC 7578, section 5.1), which the server reads as Latin-1. */
    private static String inUtf8(String name) {
        if (!StandardCharsets.ISO_8859_1.newEncoder().canEncode(name)) {
            return name;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException latin) {
            return name;
        }
    }

    /** Keeps the ending, by which the kind of the file is known. */
    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        var ending = dot < 0 || name.length() - dot > LONGEST_ENDING ? "" : name.substring(dot);
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : Faults.shortened(name.substring(0, name.length() - ending.length())) + ending;
    }
}
