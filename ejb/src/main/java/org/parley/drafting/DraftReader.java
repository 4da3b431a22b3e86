package org.parley.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.markup.CleanText;

/** Reads a draft out of what a secretariat pastes or uploads. Keeps nothing. */
@ApplicationScoped
public class DraftReader {

    /** Most characters (code points) of a draft. */
    public static final int LONGEST_TEXT = 2_000_000;

    private static final String TEXT = "text";

    /**
     * Cuts a pasted text, as Markdown if it shows signs of it, else as plain text.
     *
     * @throws Invalid for the field {@code text}, with the rule {@code required}, {@code too-long} or {@code
     *     too-many-blocks}
     */
    public Draft ofText(String pasted) {
        return cut(pasted, Markdown.isLikely(pasted));
    }

    /** Cuts Markdown; refuses as {@link #ofText} does. */
    public Draft ofMarkdown(String markdown) {
        return cut(markdown, true);
    }

    /** Cuts plain text; refuses as {@link #ofText} does. */
    public Draft ofPlainText(String text) {
        return cut(text, false);
    }

    private static Draft cut(String typed, boolean markdown) {
        String text = CleanText.body(typed);
        new Faults().text(TEXT, text, LONGEST_TEXT).refuseAny();
        return draft(markdown ? Markdown.cut(text) : PlainText.cut(text), TEXT);
    }

    private static Draft draft(List<Block> blocks, String field) {
        if (blocks.isEmpty()) {
            throw new Invalid(field, "required", Map.of());
        }
        return new Draft(blocks);
    }

    /**
     * Cuts an uploaded file: Markdown if its name ends in {@code .md} or {@code .markdown}, else text.
     *
     * @throws Invalid for the field {@code file}
     */
    public Draft ofFile(byte[] content, String name) {
        String text = Encoding.text(content);
        String lowerCase = name.toLowerCase(Locale.ROOT);
        boolean markdown = lowerCase.endsWith(".md") || lowerCase.endsWith(".markdown");
        return markdown ? ofMarkdown(text) : ofText(text);
    }
}
