package org.parley.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.extraction.PdfLine;

/**
 * Joins printed lines. A hyphen at the end of a line goes if it only parts the word there; it stays if the document
 * has the word with its hyphen elsewhere and nowhere without.
 */
final class Hyphens {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\-‐]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final String SIGNS = "-‐\u00ad";

    private final Set<String> words = new HashSet<>();

    Hyphens(List<PdfLine> lines) {
        for (PdfLine line : lines) {
            for (String word : NO_WORD.split(line.text())) {
                words.add(plain(word));
            }
        }
    }

    private static String plain(String word) {
        return word.replace('‐', '-').toLowerCase(Locale.ROOT);
    }

    /** The text of lines that follow each other, with single blanks. */
    String joined(List<PdfLine> lines) {
        var text = new StringBuilder();
        for (PdfLine line : lines) {
            append(text, BLANKS.matcher(line.text()).replaceAll(" ").strip());
        }
        return text.toString();
    }

    private void append(StringBuilder text, String line) {
        int last = text.length() - 1;
        if (last < 1
                || line.isEmpty()
                || SIGNS.indexOf(text.charAt(last)) < 0
                || !Character.isLetter(text.codePointBefore(last))) {
            Lines.append(text, line);
            return;
        }
        if (Character.isLowerCase(line.codePointAt(0)) && !keepsHyphen(text, last, line)) {
            text.setLength(last);
        }
        text.append(line);
    }

    private boolean keepsHyphen(CharSequence text, int hyphen, String after) {
        String start = wordBefore(text, hyphen);
        String end = NO_WORD.split(after, 2)[0];
        return !words.contains(plain(start + end)) && words.contains(plain(start + "-" + end));
    }

    private static String wordBefore(CharSequence text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(Character.codePointBefore(text, start))) {
            start -= Character.charCount(Character.codePointBefore(text, start));
        }
        return text.subSequence(start, end).toString();
    }
}
