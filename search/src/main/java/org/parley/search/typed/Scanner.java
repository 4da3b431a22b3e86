package org.parley.search.typed;

import java.util.ArrayList;
import java.util.List;

/** Cuts input into words and quotations, without asking what they mean. */
final class Scanner {
    private static final String QUOTES = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\u300C\u300D\u300E\u300F\uFF02";
    private static final String MINUSES = "-\u2212\uFF0D";

    /** A stretch of input: a quotation without its marks, or a word as it stands. */
    record Piece(String text, boolean quoted, boolean closed, boolean minus) {}

    private final String input;
    private int at;

    private Scanner(String input) {
        this.input = input;
    }

    static List<Piece> pieces(String input) {
        return new Scanner(input).scan();
    }

    private List<Piece> scan() {
        var pieces = new ArrayList<Piece>();
        skipSpace();
        while (at < input.length()) {
            pieces.add(next());
            skipSpace();
        }
        return pieces;
    }

    private Piece next() {
        var minus = startsExclusion();
        if (minus) {
            at++;
        }
        return isQuote(at) ? quotation(minus) : word(minus);
    }

    private boolean startsExclusion() {
        return MINUSES.indexOf(input.charAt(at)) >= 0
                && at + 1 < input.length()
                && (isQuote(at + 1) || Letters.isContent(input.codePointAt(at + 1)));
    }

    private Piece quotation(boolean minus) {
        var start = ++at;
        while (at < input.length() && !isQuote(at)) {
            at++;
        }
        var text = input.substring(start, at);
        var closed = at < input.length();
        at++;
        return new Piece(text, true, closed, minus);
    }

    private Piece word(boolean minus) {
        var start = at;
        while (at < input.length() && !isQuote(at) && !Letters.isSpace(input.codePointAt(at))) {
            at += Character.charCount(input.codePointAt(at));
        }
        return new Piece(input.substring(start, at), false, true, minus);
    }

    private void skipSpace() {
        while (at < input.length() && Letters.isSpace(input.codePointAt(at))) {
            at += Character.charCount(input.codePointAt(at));
        }
    }

    private boolean isQuote(int index) {
        return QUOTES.indexOf(input.charAt(index)) >= 0;
    }
}
