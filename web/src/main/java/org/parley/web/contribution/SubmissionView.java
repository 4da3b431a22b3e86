package org.parley.web.contribution;

import java.util.List;
import org.parley.attachment.Attachment;
import org.parley.comment.Receipt;
import org.parley.consultation.Consultation;
import org.parley.submission.Submission;
import org.parley.web.Form;

/**
 * What the page of a submission and its receipt show.
 *
 * @param consultation to which it was made
 * @param submission the submission
 * @param receipt proof that it was taken in
 * @param files that go with it
 * @param takesFiles whether the reader may add more
 * @param form what is wrong with the files that were to be added
 */
public record SubmissionView(
        Consultation consultation,
        Submission submission,
        Receipt receipt,
        List<Attachment> files,
        boolean takesFiles,
        Form form) {}
