package org.parley.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.access.Acknowledgements;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.attachment.Attachments;
import org.parley.attachment.CleanFile;
import org.parley.comment.CommentFigures;
import org.parley.comment.Receipt;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.kernel.Digest;
import org.parley.kernel.NotFound;
import org.parley.kernel.Outbox;
import org.parley.kernel.Page;
import org.parley.kernel.Slug;
import org.parley.stakeholder.Stakeholders;

/** Making free-standing submissions, taking over those made elsewhere, and reading them. */
@ApplicationScoped
@Transactional
public class Submissions {
    @Inject
    SubmissionStore store;

    @Inject
    CommentFigures figures;

    @Inject
    Consultations consultations;

    @Inject
    Stakeholders stakeholders;

    @Inject
    Attachments attachments;

    @Inject
    Acknowledgements acknowledgements;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Makes a submission.
     *
     * @param files that go with it
     * @param key idempotency key of the client; blank for none
     * @return the receipt, the same again for the same key
     * @throws org.parley.kernel.DeadlinePassed after the deadline
     * @throws org.parley.kernel.Invalid naming every field that breaks a rule
     */
    @Permitted(Right.SIGNED_IN)
    public Receipt post(Slug slug, NewSubmission typed, List<CleanFile> files, String key) {
        var digest = Digest.of(slug.value(), typed.toString(), digests(files));
        var number = acknowledgements.once(caller.id(), key, digest, () -> String.valueOf(make(slug, typed, files)));
        return receipt(submission(consultations.consultation(slug), Integer.parseInt(number)), slug);
    }

    private static String digests(List<CleanFile> files) {
        return files.stream().map(CleanFile::digest).collect(Collectors.joining(" "));
    }

    private int make(Slug slug, NewSubmission typed, List<CleanFile> files) {
        var consultation = consultations.consultation(slug);
        consultation.refuseUnlessOpen(clock.instant());
        var content = CheckedSubmission.of(typed);
        var submitter = new Submitter(stakeholders.voice(typed.organisation()));
        var submission = add(consultation, content, submitter);
        attachments.add(submission.id(), files);
        return submission.number();
    }

    private Submission add(Consultation consultation, CheckedSubmission content, Submitter submitter) {
        var number = store.nextNumber(consultation.id());
        var submission = new Submission(consultation.id(), number, content, submitter, clock.instant());
        store.add(submission);
        outbox.changed("submission", submission.id());
        return submission;
    }

    /**
     * Takes over a submission that was made elsewhere, in any phase. One with a reference that the consultation has
     * already is not taken again: the one taken before is the answer.
     */
    @Permitted(Right.SECRETARIAT)
    public Submission take(Slug slug, ImportedSubmission imported) {
        var consultation = consultations.consultation(slug);
        return imported.reference()
                .flatMap(reference -> store.referenced(consultation.id(), reference))
                .orElseGet(() -> add(consultation, CheckedSubmission.of(imported), new Submitter(imported)));
    }

    /** Those of the references under which the consultation has a submission already; at most 1,000 at once. */
    @Permitted(Right.SECRETARIAT)
    public Set<String> known(Slug slug, Set<String> references) {
        return store.known(consultations.consultation(slug).id(), references);
    }

    /** The receipt of a submission, as it was given to its author. */
    @Permitted(Right.ANYONE)
    public Receipt receipt(Submission submission, Slug consultation) {
        return new Receipt(
                submission.number(),
                "/consultations/" + consultation + "/submissions/" + submission.number(),
                submission.contentDigest(),
                submission.createdAt());
    }

    /**
     * A submission by its number.
     *
     * @throws NotFound if the consultation has no such submission
     */
    @Permitted(Right.ANYONE)
    public Submission submission(Consultation consultation, int number) {
        return store.submission(consultation.id(), number).orElseThrow(() -> new NotFound("submission", number));
    }

    /**
     * A page of submissions.
     *
     * @param after number of the last submission of the page before
     */
    @Permitted(Right.ANYONE)
    public Page<ListedSubmission> list(
            Consultation consultation, SubmissionFilter filter, Optional<Integer> after, int size) {
        return store.page(consultation.id(), filter, after, Math.clamp(size, 1, Page.LONGEST));
    }

    /** How many submissions each group made, in the order of the groups; those of no known group last. */
    @Permitted(Right.ANYONE)
    public List<SubmissionTally> tallies(Consultation consultation) {
        return store.tallies(consultation.id());
    }

    /** Who has responded, in figures; they are kept as responses come in, so this is cheap whatever their number. */
    @Permitted(Right.ANYONE)
    public Participation participation(Consultation consultation) {
        return new Participation(figures.overall(consultation), tallies(consultation));
    }
}
