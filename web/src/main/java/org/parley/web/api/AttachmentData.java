package org.parley.web.api;

import java.time.Instant;
import org.parley.attachment.Attachment;
import org.parley.consultation.Consultation;
import org.parley.submission.Submission;
import org.parley.web.Site;

/**
 * A file that goes with a submission.
 *
 * @param place counted from 1 within the submission
 * @param url permanent address from which it is downloaded
 * @param name of the file
 * @param mediaType what it is
 * @param size number of bytes
 * @param digest SHA-256 of its bytes
 * @param addedAt when it was taken in
 */
public record AttachmentData(
        int place, String url, String name, String mediaType, int size, String digest, Instant addedAt) {
    static AttachmentData of(Consultation consultation, Submission submission, Attachment file, Site site) {
        return new AttachmentData(
                file.place(),
                site.url("/consultations/" + consultation.slug() + "/submissions/" + submission.number()
                        + "/attachments/" + file.place()),
                file.name(),
                file.format().mediaType(),
                file.size(),
                file.digest(),
                file.addedAt());
    }
}
