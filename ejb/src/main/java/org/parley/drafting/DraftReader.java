package org.parley.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    public static final int LARGEST_FILE = 20_000_000;

    private static final int MEGABYTE = 1_000_000;
    private static final int START = 1024;
    private static final String TEXT = "text";
    private static final String FILE = "file";

    private final PdfTextProcess pdf = new PdfTextProcess(Path.of(System.getProperty("java.io.tmpdir")));

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
     * Cuts an uploaded file: a PDF file by its first bytes, Markdown if its name ends in {@code .md} or {@code
     * .markdown}, else text in UTF-8 or UTF-16.
     *
     * @throws Invalid for the field {@code file}, with the rule {@code required}, {@code file-too-large}, {@code not-text},
     *     {@code not-a-pdf}, {@code pdf-encrypted}, {@code pdf-broken}, {@code pdf-too-many-pages}, {@code
     *     pdf-too-much-text}, {@code pdf-too-slow}, {@code pdf-too-demanding} or {@code pdf-without-text}; for the field
     *     {@code text} as {@link #ofText} does
     * @throws Busy if too many PDF files are being read
     */
    public Draft ofFile(byte[] content, String name) {
        if (content.length == 0) {
            throw new Invalid(FILE, "required");
        }
        if (content.length > LARGEST_FILE) {
            throw new Invalid(FILE, "file-too-large", Map.of("megabytes", LARGEST_FILE / MEGABYTE));
        }
        String lowerCase = name.toLowerCase(Locale.ROOT);
        if (isPdf(content)) {
            return ofPdf(content);
        }
        if (lowerCase.endsWith(".pdf")) {
            throw PdfRefused.NOT_A_PDF.refusal();
        }
        boolean markdown = lowerCase.endsWith(".md") || lowerCase.endsWith(".markdown");
        String text = Encoding.text(content);
        return markdown ? ofMarkdown(text) : ofText(text);
    }

    private Draft ofPdf(byte[] content) {
        List<PdfLine> lines = pdf.lines(content).stream()
                .map(PdfLine::clean)
                .filter(line -> !line.text().isEmpty())
                .toList();
        List<Block> blocks = PdfDraft.cut(lines);
        if (blocks.isEmpty()) {
            throw PdfRefused.WITHOUT_TEXT.refusal();
        }
        return new Draft(blocks);
    }

    /** Readers find the mark of a PDF file anywhere in its first 1,024 bytes (ISO 32000-1, annex H, note 13). */
    private static boolean isPdf(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, START), StandardCharsets.ISO_8859_1);
        return start.contains("%PDF-");
    }
}
