package org.parley.intake;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes text from elsewhere storable: Unicode NFC, line feeds as line ends, no control characters. */
final class CleanText {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\u0085|\\u2028");
    private static final Pattern PARAGRAPH_END = Pattern.compile("\\u2029");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\uFEFF&&[^\\n\\t]]");
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern TRAILING_SPACE = Pattern.compile("[ \\t\\u00A0]+(?=\\n|$)");

    private CleanText() {}

    /** Text that may have several lines and paragraphs. */
    static String paragraphs(String written) {
        var lines = LINE_END.matcher(written).replaceAll("\n");
        var divided = PARAGRAPH_END.matcher(lines).replaceAll("\n\n");
        var visible = CONTROL.matcher(divided).replaceAll("");
        var whole = LONE_SURROGATE.matcher(visible).replaceAll("\uFFFD");
        var trimmed = TRAILING_SPACE.matcher(whole).replaceAll("");
        return Normalizer.normalize(trimmed, Normalizer.Form.NFC).strip();
    }

    /** Text of one line: every run of white space is one space. */
    static String line(String written) {
        return SPACE.matcher(paragraphs(written)).replaceAll(" ").strip();
    }

    /** The beginning of a text, at most so many code points, with an ellipsis as the last where some are left out. */
    static String shortened(String text, int codePoints) {
        if (text.codePointCount(0, text.length()) <= codePoints) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, codePoints - 1)) + "…";
    }
}
