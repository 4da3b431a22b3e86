package org.parley.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.access.Acknowledgements;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.attachment.Attachment;
import org.parley.attachment.Attachments;
import org.parley.attachment.CleanFile;
import org.parley.consultation.Consultations;
import org.parley.kernel.Digest;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotPermitted;
import org.parley.kernel.Slug;

/** The files of submissions: adding more to one's own, and giving them out. */
@ApplicationScoped
@Transactional
public class SubmissionFiles {
    @Inject
    Submissions submissions;

    @Inject
    Attachments attachments;

    @Inject
    Consultations consultations;

    @Inject
    Acknowledgements acknowledgements;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Adds files to a submission of the caller.
     *
     * @param key idempotency key of the client; blank for none
     * @return the first of those added
     * @throws NotPermitted if somebody else made the submission
     * @throws org.parley.kernel.DeadlinePassed after the deadline
     * @throws org.parley.kernel.Invalid for the field {@code files} if they are too many or too large
     */
    @Permitted(Right.SIGNED_IN)
    public Attachment add(Slug slug, int number, List<CleanFile> files, String key) {
        var submission = submissions.submission(consultations.consultation(slug), number);
        var digest = Digest.of(
                slug.value(),
                String.valueOf(number),
                files.stream().map(CleanFile::digest).collect(Collectors.joining(" ")));
        var place =
                acknowledgements.once(caller.id(), key, digest, () -> String.valueOf(added(slug, submission, files)));
        return attachments.placed(submission.id(), Integer.parseInt(place));
    }

    private int added(Slug slug, Submission submission, List<CleanFile> files) {
        consultations.consultation(slug).refuseUnlessOpen(clock.instant());
        requireMine(submission);
        if (files.isEmpty()) {
            throw new Invalid("files", "required");
        }
        return attachments.add(submission.id(), files).getFirst().place();
    }

    /** Whether the caller made the submission. */
    @Permitted(Right.ANYONE)
    public boolean mine(Submission submission) {
        return caller.signedIn()
                && submission
                        .submitter()
                        .author()
                        .filter(author -> author == caller.id())
                        .isPresent();
    }

    /**
     * Lets only the author pass.
     *
     * @throws NotPermitted if somebody else made the submission
     */
    @Permitted(Right.SIGNED_IN)
    public void requireMine(Submission submission) {
        if (!mine(submission)) {
            throw new NotPermitted(Right.SIGNED_IN.name());
        }
    }

    /** The files of a submission in their order. */
    @Permitted(Right.ANYONE)
    public List<Attachment> of(Submission submission) {
        return attachments.of(submission.id());
    }
}
