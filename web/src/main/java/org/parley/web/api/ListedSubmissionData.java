package org.parley.web.api;

import java.time.Instant;
import org.parley.consultation.Consultation;
import org.parley.submission.ListedSubmission;
import org.parley.web.Site;

/**
 * A submission in a list.
 *
 * @param number within the consultation
 * @param url permanent address of its page
 * @param title its title
 * @param excerpt the beginning of the text without formatting
 * @param language language tag; {@code und} if it is not known
 * @param by in whose name
 * @param takenAt when it was taken in
 */
public record ListedSubmissionData(
        int number, String url, String title, String excerpt, String language, VoiceData by, Instant takenAt) {
    private static final int EXCERPT = 280;

    static ListedSubmissionData of(Consultation consultation, ListedSubmission submission, Site site) {
        return new ListedSubmissionData(
                submission.number(),
                site.url("/consultations/" + consultation.slug() + "/submissions/" + submission.number()),
                submission.title(),
                site.excerpt(submission.beginning(), EXCERPT),
                submission.language(),
                VoiceData.of(submission.submitter()),
                submission.createdAt());
    }
}
