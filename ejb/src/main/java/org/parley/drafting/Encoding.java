package org.parley.drafting;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.parley.kernel.Invalid;

/** The text in a file: UTF-8, or UTF-16 that says so by its mark. Other encodings are refused, never guessed. */
final class Encoding {

    private Encoding() {}

    /** @throws Invalid for the field {@code file}, with the rule {@code not-text} */
    static String text(byte[] content, String name) {
        try {
            String text = charset(content)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') < 0) {
                return text;
            }
        } catch (CharacterCodingException malformed) {
            throw notText(name);
        }
        throw notText(name);
    }

    private static Invalid notText(String name) {
        return new Invalid("file", "not-text", Map.of("name", name));
    }

    private static Charset charset(byte[] content) {
        boolean marked = content.length >= 2
                && ((content[0] == (byte) 0xFE && content[1] == (byte) 0xFF)
                        || (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE));
        return marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
