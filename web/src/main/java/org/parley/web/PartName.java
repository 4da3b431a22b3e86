package org.parley.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Names of files as a form carries them. */
public final class PartName {
    private PartName() {}

    /** Browsers send names in UTF-8 (RFC 7578, section 5.1), which the server reads as Latin-1. */
    public static String inUtf8(String name) {
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
}
