package org.parley.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parley.attachment.Attachment;
import org.parley.consultation.Consultation;
import org.parley.submission.Submission;
import org.parley.web.Site;

/**
 * A submission.
 *
 * @param number within the consultation
 * @param url permanent address of its page
 * @param title its title
 * @param text Markdown
 * @param language language tag; {@code und} if it is not known
 * @param by in whose name
 * @param reference its name where it was made, if elsewhere
 * @param takenAt when it was taken in
 * @param digest SHA-256 of what was taken in, as the receipt states it
 * @param attachments files that go with it
 */
public record SubmissionData(
        int number,
        String url,
        String title,
        String text,
        String language,
        VoiceData by,
        Optional<String> reference,
        Instant takenAt,
        String digest,
        List<AttachmentData> attachments) {
    static SubmissionData of(Consultation consultation, Submission submission, List<Attachment> files, Site site) {
        return new SubmissionData(
                submission.number(),
                site.url("/consultations/" + consultation.slug() + "/submissions/" + submission.number()),
                submission.title(),
                submission.text(),
                submission.language(),
                VoiceData.of(submission.submitter()),
                submission.reference(),
                submission.createdAt(),
                submission.contentDigest(),
                files.stream()
                        .map(file -> AttachmentData.of(consultation, submission, file, site))
                        .toList());
    }
}
