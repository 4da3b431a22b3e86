package org.parley.markup;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Removes the marks of text direction that have no partner in their line, and every override with its end.
 *
 * <p>Follows the pairing of the Unicode Bidirectional Algorithm (UAX #9, BD9 and BD11): a mark without an end would turn
 * the rest of the page around.
 */
final class BalancedDirection {

    private static final char END_OF_EMBEDDING = 0x202C;
    private static final char END_OF_ISOLATE = 0x2069;

    private final String text;
    private final BitSet dropped = new BitSet();
    private final Deque<Integer> open = new ArrayDeque<>();

    private BalancedDirection(String text) {
        this.text = text;
    }

    static String of(String text) {
        var balanced = new BalancedDirection(text);
        balanced.pair();
        return balanced.kept();
    }

    private void pair() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                dropOpen();
            } else if (opensEmbedding(c) || opensIsolate(c)) {
                open.push(i);
            } else if (c == END_OF_EMBEDDING) {
                endEmbedding(i);
            } else if (c == END_OF_ISOLATE) {
                endIsolate(i);
            }
        }
        dropOpen();
    }

    private void dropOpen() {
        open.forEach(dropped::set);
        open.clear();
    }

    private void endEmbedding(int index) {
        if (open.isEmpty() || opensIsolate(text.charAt(open.peek()))) {
            dropped.set(index);
        } else {
            int start = open.pop();
            if (isOverride(text.charAt(start))) {
                dropped.set(start);
                dropped.set(index);
            }
        }
    }

    private void endIsolate(int index) {
        if (open.stream().noneMatch(start -> opensIsolate(text.charAt(start)))) {
            dropped.set(index);
            return;
        }
        while (!opensIsolate(text.charAt(open.peek()))) {
            dropped.set(open.pop());
        }
        open.pop();
    }

    private static boolean opensEmbedding(char c) {
        return c == 0x202A || c == 0x202B || isOverride(c);
    }

    private static boolean isOverride(char c) {
        return c == 0x202D || c == 0x202E;
    }

    private static boolean opensIsolate(char c) {
        return c >= 0x2066 && c <= 0x2068;
    }

    private String kept() {
        if (dropped.isEmpty()) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!dropped.get(i)) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }
}
