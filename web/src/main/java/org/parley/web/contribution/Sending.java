package org.parley.web.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.parley.attachment.AttachmentReading;
import org.parley.comment.Receipt;
import org.parley.kernel.Slug;
import org.parley.submission.NewSubmission;
import org.parley.submission.Submissions;

/** Sends what stands in the form for a submission. */
@RequestScoped
class Sending {
    @Inject
    Submissions submissions;

    @Inject
    AttachmentReading reading;

    /** Makes the submission; its files are read first, so that nothing is stored if one of them is refused. */
    Receipt send(Slug slug, SentSubmission sent) {
        var form = sent.form();
        var typed = new NewSubmission(
                form.value("title"), form.value("text"), form.value("language"), form.value("organisation"));
        return submissions.post(slug, typed, reading.clean(sent.files()), form.shown("key"));
    }
}
