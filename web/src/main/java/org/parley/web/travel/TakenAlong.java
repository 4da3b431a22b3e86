package org.parley.web.travel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parley.consultation.Consultation;
import org.parley.document.OpenDocument;

/**
 * A consultation as one file that needs nothing else.
 *
 * @param consultation the consultation
 * @param texts its published texts with what is said about them
 * @param data what the script needs to know, as JSON that cannot end the element it stands in
 * @param madeAt when the file was made
 * @param contact where people may write who cannot come back to this server
 */
public record TakenAlong(
        Consultation consultation, List<Text> texts, String data, Instant madeAt, Optional<String> contact) {
    private static final String POLICY = "default-src 'none'; connect-src 'none'; img-src data:; form-action 'none';"
            + " base-uri 'none'; style-src " + Inline.STYLE.source() + "; script-src " + Inline.SCRIPT.source();

    /** What the file may load and run: itself. */
    public static String policy() {
        return POLICY;
    }

    public String style() {
        return Inline.STYLE.text();
    }

    public String script() {
        return Inline.SCRIPT.text();
    }

    /**
     * A text.
     *
     * @param opened the text in its newest version
     * @param pieces its headings and paragraphs
     */
    public record Text(OpenDocument opened, List<TakenPiece> pieces) {}
}
