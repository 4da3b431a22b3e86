package org.parley.web.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;
import org.parley.submission.Submission;
import org.parley.submission.SubmissionFiles;
import org.parley.submission.Submissions;
import org.parley.web.Form;

/** Puts together what the page of a submission shows. */
@RequestScoped
class SubmissionViews {
    @Inject
    Submissions submissions;

    @Inject
    SubmissionFiles files;

    @Inject
    Consultations consultations;

    @Inject
    Clock clock;

    /** @throws NotFound if there is no such submission */
    SubmissionView view(Slug slug, String number, Form form) {
        var consultation = consultations.consultation(slug);
        var submission = submission(consultation, number);
        boolean takesFiles = consultation.takesContributions(clock.instant()) && files.mine(submission);
        return new SubmissionView(
                consultation,
                submission,
                submissions.receipt(submission, consultation.slug()),
                files.of(submission),
                takesFiles,
                form);
    }

    /** @throws NotFound if there is no such submission */
    Submission submission(Consultation consultation, String number) {
        if (!number.matches("[1-9][0-9]{0,8}")) {
            throw new NotFound("submission", number);
        }
        return submissions.submission(consultation, Integer.parseInt(number));
    }
}
