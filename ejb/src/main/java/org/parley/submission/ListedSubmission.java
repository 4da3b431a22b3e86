package org.parley.submission;

import java.time.Instant;

/**
 * A submission as lists show it.
 *
 * @param number within the consultation
 * @param title its title
 * @param beginning the first {@value #BEGINNING} characters of the text, Markdown
 * @param language language tag
 * @param submitter who made it
 * @param createdAt when it was taken in
 */
public record ListedSubmission(
        int number, String title, String beginning, String language, Submitter submitter, Instant createdAt) {
    /** Most characters of the beginning of a text. */
    public static final int BEGINNING = 600;
}
