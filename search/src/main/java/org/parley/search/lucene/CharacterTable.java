package org.parley.search.lucene;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/** Replaces single characters before text is cut into words, so that offsets stay as they are. */
final class CharacterTable {
    private static final char FIRST_IDEOGRAPH = '\u3400';
    private static final char LAST_IDEOGRAPH = '\u9FFF';

    /**
     * Full stops, colons and low lines become spaces: Unicode keeps {@code end.Start}, {@code status:draft} and
     * {@code my_file} as one word each, which nobody would find by its parts.
     */
    static final CharacterTable SEPARATORS = new CharacterTable().separating('.', ':', '_');
    /** Traditional Chinese characters become simplified ones. */
    static final CharacterTable CHINESE = new CharacterTable().simplifyingChinese();

    private final char[] replacements = new char[Character.MAX_VALUE + 1];

    private CharacterTable() {
        for (var character = 0; character < replacements.length; character++) {
            replacements[character] = (char) character;
        }
    }

    private CharacterTable separating(char... separators) {
        for (var separator : separators) {
            replacements[separator] = ' ';
        }
        return this;
    }

    private CharacterTable simplifyingChinese() {
        var simplifier = Transliterator.getInstance("Traditional-Simplified");
        for (var character = FIRST_IDEOGRAPH; character <= LAST_IDEOGRAPH; character++) {
            var simplified = simplifier.transliterate(String.valueOf(character));
            if (simplified.length() == 1) {
                replacements[character] = simplified.charAt(0);
            }
        }
        return this;
    }

    Reader replacing(Reader text) {
        return new Filter(text, replacements);
    }

    private static final class Filter extends CharFilter {
        private final char[] replacements;

        Filter(Reader text, char[] replacements) {
            super(text);
            this.replacements = replacements;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            var count = input.read(buffer, offset, length);
            for (var i = offset; i < offset + count; i++) {
                buffer[i] = replacements[buffer[i]];
            }
            return count;
        }

        @Override
        protected int correct(int offset) {
            return offset;
        }
    }
}
