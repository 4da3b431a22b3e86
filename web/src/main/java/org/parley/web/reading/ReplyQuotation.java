package org.parley.web.reading;

import java.util.stream.Collectors;
import org.parley.markup.Markup;

/** What a reply begins with that quotes somebody: the words as a quotation in Markdown, and room below. */
final class ReplyQuotation {
    /** Most characters quoted; the writer cuts what is not needed. */
    private static final int LONGEST = 600;

    private ReplyQuotation() {}

    static String of(String markdown) {
        var words = Markup.toPlainText(markdown).strip();
        if (words.isEmpty()) {
            return "";
        }
        var shown = words.length() <= LONGEST ? words : Markup.excerpt(markdown, LONGEST);
        return shown.lines().map(line -> "> " + line).collect(Collectors.joining("\n")) + "\n\n";
    }
}
