package org.parley.web.contribution;

import org.parley.comment.Receipt;
import org.parley.consultation.Consultation;
import org.parley.submission.Submission;

/**
 * What the page of a submission and its receipt show.
 *
 * @param consultation to which it was made
 * @param submission the submission
 * @param receipt proof that it was taken in
 */
public record SubmissionView(Consultation consultation, Submission submission, Receipt receipt) {}
