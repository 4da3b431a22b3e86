package org.parley.publication;

import java.util.BitSet;

/**
 * The characters for which the report has a glyph, and what is printed instead of the others.
 *
 * <p>A character without a glyph becomes U+FFFD, the replacement character, so that a reader sees that something stood
 * there. Controls that only steer the direction of text vanish: the direction of every text is set from its language,
 * and an override left open would turn the rest of the page around.
 */
final class PrintableCharacters {
    static final char REPLACEMENT = '\uFFFD';

    private final BitSet printable;

    PrintableCharacters(BitSet printable) {
        this.printable = (BitSet) printable.clone();
        this.printable.set('\n');
    }

    boolean contains(int character) {
        return printable.get(character);
    }

    /** The text with every character printable. */
    String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(c, out));
        return out.toString();
    }

    private void append(int character, StringBuilder out) {
        if (isSilent(character)) {
            return;
        }
        if (character == '\t' || character == '\r' || character == 0x85 || character == 0x2028) {
            out.append(' ');
        } else if (printable.get(character)) {
            out.appendCodePoint(character);
        } else {
            out.append(REPLACEMENT);
        }
    }

    /** Whether the character has no look of its own and may be left out without loss on paper. */
    static boolean isSilent(int character) {
        return (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2060 && character <= 0x206F)
                || character == 0x200B
                || character == 0x200E
                || character == 0x200F
                || character == 0x061C
                || character == 0x00AD
                || character == 0xFEFF
                || (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0000 && character <= 0xE01EF);
    }
}
