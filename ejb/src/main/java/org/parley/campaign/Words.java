package org.parley.campaign;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;

/**
 * The words of a text as hashes, after folding case and compatibility forms. Words are those of UAX #29, found by tables;
 * where a script needs a dictionary, the stretch between blanks goes through the break iterator of ICU. Punctuation is
 * not a word. Nothing is allocated for a word. Not safe for several threads.
 */
final class Words {
    private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();

    private final BreakIterator boundaries = BreakIterator.getWordInstance(ULocale.ROOT);
    private final StringBuilder normalised = new StringBuilder();
    private char[] text = new char[4_096];
    private long[] hashes = new long[512];
    private int length;
    private int count;

    /** Reads a text in the place of the one before. */
    Words read(String written) {
        count = 0;
        fold(written);
        int position = 0;
        while (position < length) {
            position = Characters.kind(text[position]) == Characters.BLANK ? position + 1 : readStretch(position);
        }
        return this;
    }

    int count() {
        return count;
    }

    long hash(int word) {
        return hashes[word];
    }

    private void fold(String written) {
        length = written.length();
        ensureRoom(length);
        written.getChars(0, length, text, 0);
        for (int i = 0; i < length; i++) {
            char folded = Characters.folded(text[i]);
            if (folded == Characters.DEPENDS) {
                foldTogether(written);
                return;
            }
            text[i] = folded;
        }
    }

    private void foldTogether(String written) {
        normalised.setLength(0);
        FOLDING.normalize(written, normalised);
        length = normalised.length();
        ensureRoom(length);
        normalised.getChars(0, length, text, 0);
    }

    private void ensureRoom(int wanted) {
        if (text.length < wanted) {
            text = new char[wanted * 2];
        }
    }

    /** Reads up to the next blank; where it meets a script that needs a dictionary, it starts anew with ICU. */
    private int readStretch(int from) {
        int before = count;
        int position = from;
        while (position < length) {
            byte kind = Characters.kind(text[position]);
            switch (kind) {
                case Characters.BLANK -> {
                    return position;
                }
                case Characters.SPECIAL -> {
                    count = before;
                    return readByDictionary(from);
                }
                case Characters.LETTER, Characters.DIGIT, Characters.CONNECTOR -> position = readWord(position);
                default -> position++;
            }
        }
        return position;
    }

    private int readWord(int from) {
        long hash = Hash.START;
        byte last = Characters.BREAK;
        boolean spoken = false;
        int position = from;
        while (position < length) {
            char character = text[position];
            byte kind = Characters.kind(character);
            if (kind == Characters.LETTER || kind == Characters.DIGIT) {
                spoken = true;
                last = kind;
            } else if (kind == Characters.CONNECTOR || joins(kind, last, position)) {
                last = kind;
            } else if (kind != Characters.CLINGING) {
                break;
            }
            hash = Hash.with(hash, character);
            position++;
        }
        if (spoken) {
            add(hash);
        }
        return position;
    }

    private boolean joins(byte kind, byte last, int position) {
        boolean letters = kind == Characters.BETWEEN_LETTERS || kind == Characters.BETWEEN_BOTH;
        boolean digits = kind == Characters.BETWEEN_DIGITS || kind == Characters.BETWEEN_BOTH;
        return (letters && last == Characters.LETTER && following(position) == Characters.LETTER)
                || (digits && last == Characters.DIGIT && following(position) == Characters.DIGIT);
    }

    private byte following(int position) {
        int next = position + 1;
        while (next < length && Characters.kind(text[next]) == Characters.CLINGING) {
            next++;
        }
        return next < length ? Characters.kind(text[next]) : Characters.BREAK;
    }

    private int readByDictionary(int from) {
        int end = from;
        while (end < length && Characters.kind(text[end]) != Characters.BLANK) {
            end++;
        }
        boundaries.setText(new String(text, from, end - from));
        int start = boundaries.first();
        for (int next = boundaries.next(); next != BreakIterator.DONE; start = next, next = boundaries.next()) {
            if (boundaries.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
                addPiece(from + start, from + next);
            }
        }
        return end;
    }

    private void addPiece(int from, int end) {
        long hash = Hash.START;
        boolean spoken = false;
        for (int i = from; i < end; i++) {
            byte kind = Characters.kind(text[i]);
            spoken |= kind == Characters.LETTER || kind == Characters.DIGIT || kind == Characters.SPECIAL;
            hash = Hash.with(hash, text[i]);
        }
        if (spoken) {
            add(hash);
        }
    }

    private void add(long hash) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        hashes[count++] = Hash.spread(hash);
    }
}
