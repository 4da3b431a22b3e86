package org.parley.drafting;

import java.util.Map;
import org.parley.kernel.Invalid;
import org.parley.kernel.LimitedProgram;

/** Why no draft can be made from a PDF file. */
enum PdfRefused {
    NOT_A_PDF("not-a-pdf", "", 0),
    ENCRYPTED("pdf-encrypted", "", 0),
    BROKEN("pdf-broken", "", 0),
    TOO_MANY_PAGES("pdf-too-many-pages", "most", PdfText.MOST_PAGES),
    TOO_MUCH_TEXT("pdf-too-much-text", "most", PdfText.MOST_CHARACTERS),
    TOO_SLOW("pdf-too-slow", "seconds", LimitedProgram.MOST_SECONDS),
    TOO_DEMANDING("pdf-too-demanding", "megabytes", LimitedProgram.MEGABYTES),
    WITHOUT_TEXT("pdf-without-text", "", 0);

    private final String rule;
    private final String measure;
    private final int limit;

    /** @param measure name of the limit in the message, or empty */
    PdfRefused(String rule, String measure, int limit) {
        this.rule = rule;
        this.measure = measure;
        this.limit = limit;
    }

    Invalid refusal() {
        return new Invalid("file", rule, measure.isEmpty() ? Map.of() : Map.of(measure, limit));
    }
}
