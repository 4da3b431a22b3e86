package org.parley.intake;

import java.util.Optional;
import org.parley.kernel.Digest;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.submission.ImportedSubmission;
import org.parley.submission.Submission;

/**
 * A submission as a table has it, cleaned: Unicode NFC, no control characters, one-line fields on one line.
 *
 * @param reference its name where it comes from
 * @param title at most {@value #MAX_TITLE} characters; the first words of the text where the table has none
 * @param text at most {@value #MAX_TEXT} characters, never empty
 * @param group code of the stakeholder group, empty where none was written or recognised
 * @param country ISO 3166-1 alpha-2 code, empty where none was written or recognised
 * @param statedGroup the group as written
 * @param statedCountry the country as written
 * @param language BCP 47 code, written in the table or told from the text, empty where neither is clear
 */
public record SubmissionRow(
        Optional<String> reference,
        String title,
        String text,
        Optional<String> author,
        Optional<String> organisation,
        Optional<String> group,
        Optional<String> country,
        Optional<String> statedGroup,
        Optional<String> statedCountry,
        Optional<String> language) {
    /** Characters a title may have. */
    public static final int MAX_TITLE = 300;

    /** Characters a text may have. */
    public static final int MAX_TEXT = Submission.LONGEST_TEXT;

    /** The submission as the consultation takes it over. */
    ImportedSubmission imported() {
        return new ImportedSubmission(
                Optional.of(identity()),
                title,
                text,
                language,
                author,
                organisation,
                group.flatMap(StakeholderGroup::of),
                country,
                statedGroup,
                statedCountry);
    }

    /**
     * What makes this submission the same when the table is read again: its reference, else the digest of author,
     * organisation, title and text.
     */
    public String identity() {
        return reference.orElseGet(
                () -> "sha256:" + Digest.of(author.orElse(""), organisation.orElse(""), title, text));
    }
}
