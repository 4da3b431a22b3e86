package org.parley.comment;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.parley.markup.TextRange;

/**
 * A text in which words are found however they were typed: small and capital letters, kinds of quotation marks and
 * dashes, and kinds and numbers of blanks make no difference, nor do the bullets of a list.
 */
final class FoldedText {
    private final String text;
    private final StringBuilder folded = new StringBuilder();

    /** For each unit of the folded text where in the text it comes from. */
    private int[] starts;

    private int[] ends;

    private FoldedText(String text) {
        this.text = text;
        this.starts = new int[text.length() + 1];
        this.ends = new int[text.length() + 1];
    }

    static FoldedText of(String text) {
        var folding = new FoldedText(text);
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            folding.add(c, i, i + Character.charCount(c));
        }
        return folding;
    }

    private void add(int c, int start, int end) {
        if (UCharacter.isUWhiteSpace(c) || (c == '•' && startsLine(start))) {
            if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                keep(" ", start, end);
            }
        } else {
            keep(Character.toString(plain(c)), start, end);
        }
    }

    private boolean startsLine(int index) {
        return index == 0 || text.charAt(index - 1) == '\n';
    }

    private void keep(String units, int start, int end) {
        if (folded.length() + units.length() > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2 + 2);
            ends = Arrays.copyOf(ends, ends.length * 2 + 2);
        }
        for (int i = 0; i < units.length(); i++) {
            starts[folded.length()] = start;
            ends[folded.length()] = end;
            folded.append(units.charAt(i));
        }
    }

    private static int plain(int c) {
        return switch (c) {
            case '‘', '’', '‚', '‛', '‹', '›' -> '\'';
            case '“', '”', '„', '‟', '«', '»' -> '"';
            default -> Character.getType(c) == Character.DASH_PUNCTUATION ? '-' : Character.toLowerCase(c);
        };
    }

    /** The folded words without a blank at their ends. */
    private String words() {
        return folded.toString().strip();
    }

    /**
     * Where words stand in this text, in its order. What stands there character by character goes before what is only
     * alike, and whole words before parts of words.
     */
    List<TextRange> find(String typed) {
        var words = of(typed).words();
        var found = new ArrayList<TextRange>();
        for (int at = words.isEmpty() ? -1 : folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1)) {
            found.add(new TextRange(starts[at], ends[at + words.length() - 1]));
        }
        var characters = boundaries(BreakIterator.getCharacterInstance(ULocale.ROOT), found);
        var exact = preferred(characters, range -> range.in(text).equals(typed.strip()));
        return preferred(exact, boundaries(BreakIterator.getWordInstance(ULocale.ROOT), exact)::contains);
    }

    /** The ranges that begin and end at a boundary, so that no letter loses its marks and no emoji a part. */
    private List<TextRange> boundaries(BreakIterator iterator, List<TextRange> ranges) {
        iterator.setText(text);
        return ranges.stream()
                .filter(range -> iterator.isBoundary(range.start()) && iterator.isBoundary(range.end()))
                .toList();
    }

    private static List<TextRange> preferred(List<TextRange> ranges, Predicate<TextRange> better) {
        var chosen = ranges.stream().filter(better).toList();
        return chosen.isEmpty() ? ranges : chosen;
    }

    /** How many of the last units of this text before a place are those at the end of another text, in folded form. */
    static int alikeBackwards(String one, String other) {
        return common(reversed(of(one).words()), reversed(of(other).words()));
    }

    /** How many of the first units of two texts are the same in folded form. */
    static int alikeForwards(String one, String other) {
        return common(of(one).words(), of(other).words());
    }

    /** Number of units of a text in folded form. */
    static int length(String text) {
        return of(text).words().length();
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    private static int common(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }
}
