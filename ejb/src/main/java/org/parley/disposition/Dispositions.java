package org.parley.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.comment.Comment;
import org.parley.comment.CommentFilter;
import org.parley.comment.Comments;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.consultation.Phase;
import org.parley.kernel.Conflict;
import org.parley.kernel.Faults;
import org.parley.kernel.Outbox;
import org.parley.kernel.Page;
import org.parley.kernel.Slug;
import org.parley.markup.CleanText;

/** Answering comments, reading the answers, and counting what is still to be answered. */
@ApplicationScoped
@Transactional
public class Dispositions {
    private static final Set<Phase> ANSWERABLE = EnumSet.of(Phase.OPEN, Phase.CONSOLIDATING);

    @Inject
    DispositionStore store;

    @Inject
    Consultations consultations;

    @Inject
    Comments comments;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Answers a comment, or changes its answer.
     *
     * @param decision what becomes of the comment; null is refused with the others' faults
     * @param reason why, Markdown, 1 to {@value Disposition#LONGEST_REASON} characters
     * @param expectedVersion version of the answer from which the form was filled; 0 for none yet
     * @throws org.parley.kernel.Invalid naming every field that breaks a rule
     * @throws org.parley.kernel.WrongPhase once the outcome is published
     * @throws Conflict if somebody else answered since
     */
    @Permitted(Right.SECRETARIAT)
    public void decide(
            Slug slug, int commentNumber, @Nullable Decision decision, @Nullable String reason, int expectedVersion) {
        var why = CleanText.body(reason == null ? "" : reason).strip();
        var faults = new Faults();
        if (decision == null) {
            faults.add("decision", "required");
        }
        faults.text("reason", why, Disposition.LONGEST_REASON).refuseAny();
        var consultation = consultations.held(slug, ANSWERABLE);
        var comment = comments.comment(consultation, commentNumber);
        if (decision != null) {
            answer(comment, decision, why, expectedVersion);
        }
    }

    private void answer(Comment comment, Decision decision, String why, int expectedVersion) {
        var given = store.toAnswer(comment.id());
        int found = given.map(Disposition::version).orElse(0);
        if (found != expectedVersion) {
            throw new Conflict("stale", Map.of("found", found, "sent", expectedVersion));
        }
        var now = clock.instant();
        given.ifPresentOrElse(
                disposition -> disposition.change(decision, why, caller.id(), now),
                () -> store.add(new Disposition(comment.id(), decision, why, caller.id(), now)));
        outbox.changed("comment", comment.id());
    }

    /** The answers to these comments, where there are any. */
    @Permitted(Right.ANYONE)
    public List<Disposition> of(List<Comment> answered) {
        return store.of(answered.stream().map(Comment::id).toList());
    }

    /** The answer to one comment. */
    @Permitted(Right.ANYONE)
    public Optional<Disposition> of(Comment comment) {
        return of(List.of(comment)).stream().findFirst();
    }

    /**
     * A page of comments, each with its answer. A paragraph in the filter stands for itself in every version, and 0 for
     * comments on the whole.
     *
     * @param after number of the last comment of the page before
     */
    @Permitted(Right.ANYONE)
    public Page<AnsweredComment> list(
            Consultation consultation, CommentFilter filter, Optional<Integer> after, int size) {
        return store.page(consultation.id(), filter, after, Math.clamp(size, 1, Page.LONGEST));
    }

    /** The first comments of a consultation, oldest first, each with its answer: as many as a document can take in. */
    @Permitted(Right.ANYONE)
    public List<AnsweredComment> first(Consultation consultation, int most) {
        return store.page(consultation.id(), CommentFilter.ALL, Optional.empty(), most)
                .items();
    }

    /** How many comments of the consultation are answered. */
    @Permitted(Right.ANYONE)
    public Coverage coverage(Consultation consultation) {
        return Coverage.of(comments.tallies(consultation));
    }

    /** Figures of the answers: one for each paragraph and decision that occurs. */
    @Permitted(Right.ANYONE)
    public List<DecisionTally> decisions(Consultation consultation) {
        return store.decisions(consultation.id());
    }

    /**
     * Number of the comment to answer next: the first one that waits behind the given one, or else the first one that
     * waits at all.
     *
     * @param filter which comments, in which order; whether they are answered is not looked at
     * @param after number of the comment just answered
     */
    @Permitted(Right.ANYONE)
    public Optional<Integer> nextUnanswered(Consultation consultation, CommentFilter filter, int after) {
        var waiting = filter.withAnswered(Optional.of(false));
        return store.firstNumber(consultation.id(), waiting, Optional.of(after))
                .or(() -> store.firstNumber(consultation.id(), waiting, Optional.empty()));
    }
}
