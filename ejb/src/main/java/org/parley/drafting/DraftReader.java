package org.parley.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.extraction.Extracted;
import org.parley.extraction.Extraction;
import org.parley.extraction.PdfLine;
import org.parley.kernel.Busy;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.markup.CleanText;

/** Reads a draft out of what a secretariat pastes or uploads. Keeps nothing. */
@ApplicationScoped
public class DraftReader {

    /** Most characters (code points) of a draft. */
    public static final int LONGEST_TEXT = 2_000_000;

    /** Most bytes of an uploaded file. */
    public static final int LARGEST_FILE = Extraction.LARGEST_FILE;

    private static final String TEXT = "text";

    private final Extraction extraction = new Extraction();

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
     * Cuts an uploaded file: PDF, DOCX, ODT and HTML by what it is, Markdown if its name ends in {@code .md} or {@code
     * .markdown}, else text in UTF-8 or UTF-16.
     *
     * @throws Invalid for the field {@code file}, with the rules of {@link Extraction} or {@code not-text}; for the field
     *     {@code text} as {@link #ofText} does
     * @throws Busy if too many files are being read
     */
    public Draft ofFile(byte[] content, String name) {
        return extraction
                .of(content, name)
                .map(extracted -> draft(extracted, name))
                .orElseGet(() -> {
                    String lowerCase = name.toLowerCase(Locale.ROOT);
                    boolean markdown = lowerCase.endsWith(".md") || lowerCase.endsWith(".markdown");
                    String text = Encoding.text(content, name);
                    return markdown ? ofMarkdown(text) : ofText(text);
                });
    }

    private static Draft draft(Extracted extracted, String name) {
        List<Block> blocks =
                switch (extracted) {
                    case Extracted.Printed printed ->
                        PdfDraft.cut(printed.lines().stream()
                                .map(PdfLine::clean)
                                .filter(line -> !line.text().isEmpty())
                                .toList());
                    case Extracted.Structured structured -> PieceDraft.cut(structured.pieces());
                };
        if (blocks.isEmpty()) {
            throw Extraction.withoutText(name);
        }
        return new Draft(blocks);
    }
}
