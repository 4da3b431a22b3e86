package org.parley.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A submission as a table has it, cleaned: Unicode NFC, no control characters, one-line fields on one line.
 *
 * @param reference its name where it comes from
 * @param title at most {@value #MAX_TITLE} characters; the first words of the text where the table has none
 * @param text at most {@value #MAX_TEXT} characters, never empty
 * @param group code of the stakeholder group, empty where none was written or recognised
 * @param country ISO 3166-1 alpha-2 code, empty where none was written or recognised
 * @param language BCP 47 code, written in the table or told from the text, empty where neither is clear
 * @param summary the abstract
 */
public record SubmissionRow(
        Optional<String> reference,
        String title,
        String text,
        Optional<String> author,
        Optional<String> organisation,
        Optional<String> group,
        Optional<String> country,
        Optional<String> language,
        List<String> keywords,
        Optional<String> summary,
        Optional<LocalDate> date) {
    /** Characters a title may have. */
    public static final int MAX_TITLE = 300;

    /** Characters a text may have. */
    public static final int MAX_TEXT = 500_000;

    public SubmissionRow {
        keywords = List.copyOf(keywords);
    }

    /** What makes this submission the same when the table is read again: its reference, else its content. */
    public String identity() {
        return reference.map(name -> "reference:" + name).orElseGet(() -> "sha256:" + digest());
    }

    /** SHA-256 of author, organisation, title and text, as hexadecimal digits. */
    public String digest() {
        var content = String.join("\0", author.orElse(""), organisation.orElse(""), title, text);
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
