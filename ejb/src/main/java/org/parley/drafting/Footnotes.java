package org.parley.drafting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Footnotes of Markdown: a mark such as {@code [^1]}, and elsewhere {@code [^1]: what it says}. */
final class Footnotes {

    private static final Pattern DEFINITION = Pattern.compile("\\[\\^[^\\]\\s]{1,40}\\]:.*", Pattern.DOTALL);

    private final Map<String, String> definitions = new LinkedHashMap<>();

    static boolean isDefinition(String part) {
        return DEFINITION.matcher(part).matches();
    }

    /** A text with one more footnote, whose mark stands at its end. */
    static String added(String text, String note) {
        int number = 1;
        while (text.contains("[^" + number + "]")) {
            number++;
        }
        int end = text.indexOf("\n\n");
        String first = end < 0 ? text : text.substring(0, end);
        String rest = end < 0 ? "" : text.substring(end);
        return first + mark(Integer.toString(number)) + rest + "\n\n" + mark(Integer.toString(number)) + ": " + note;
    }

    private static String mark(String label) {
        return "[^" + label + "]";
    }

    void define(String label, String source) {
        definitions.putIfAbsent(label, source);
    }

    /** The block with the footnotes to which it refers. */
    Block with(Block block) {
        var text = new StringBuilder(block.text());
        definitions.forEach((label, source) -> {
            if (!block.isHeading() && block.text().contains(mark(label))) {
                text.append("\n\n").append(source);
            }
        });
        return text.length() == block.text().length() ? block : block.withText(text.toString());
    }

    /** Whether a block refers to a footnote. */
    static boolean refers(Block block, String label) {
        return !block.isHeading() && block.text().contains(mark(label));
    }

    Map<String, String> definitions() {
        return definitions;
    }
}
