package org.parley.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.comment.Comment;
import org.parley.comment.CommentFilter;
import org.parley.comment.Comments;
import org.parley.consultation.Consultation;
import org.parley.kernel.Outbox;
import org.parley.kernel.Page;
import org.parley.kernel.Slug;

/** Answering comments, reading the answers, and counting what is still to be answered. */
@ApplicationScoped
@Transactional
public class Dispositions {
    @Inject
    DispositionStore store;

    @Inject
    AnswerStore answers;

    @Inject
    Answerable answerable;

    @Inject
    Answering answering;

    @Inject
    Comments comments;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Answers a comment, or changes its answer. Where the consultation wants the second pair of eyes, the answer waits for it.
     *
     * @param seen what was there when the form was filled
     * @return whether the answer waits for the second pair of eyes
     * @throws org.parley.kernel.Invalid naming every field that breaks a rule
     * @throws org.parley.kernel.WrongPhase once the outcome is published
     * @throws org.parley.kernel.Conflict if somebody else answered since
     */
    @Permitted(Right.SECRETARIAT)
    public boolean decide(Slug slug, int commentNumber, Answer answer, Seen seen) {
        var checked = answer.checked();
        var consultation = answerable.held(slug);
        return answering.one(consultation, comments.comment(consultation, commentNumber), checked, seen);
    }

    /**
     * The same where nothing may be proposed yet.
     *
     * @param expectedVersion version of the answer from which the form was filled; 0 for none yet
     */
    @Permitted(Right.SECRETARIAT)
    public boolean decide(Slug slug, int commentNumber, Answer answer, int expectedVersion) {
        return decide(slug, commentNumber, answer, new Seen(expectedVersion, 0));
    }

    /**
     * Gives many comments the same answer with one statement, or proposes it. Comments that are answered otherwise, for
     * which something is proposed, or that are withdrawn are left alone; those that have their answer with the same
     * campaign get the new one.
     *
     * @param campaign with which the answer is given
     */
    @Permitted(Right.SIGNED_IN)
    public Decided decideAll(Consultation consultation, List<Long> commentIds, Answer answer, Optional<Long> campaign) {
        var checked = answer.checked();
        var held = answerable.held(consultation.slug());
        var own = answers.ofConsultation(held.id(), commentIds);
        return own.isEmpty() ? new Decided(List.of(), List.of(), false) : answering.many(held, own, checked, campaign);
    }

    /**
     * Takes answers back that the caller gave or proposed and nobody else changed or approved.
     *
     * @return the comments that have no answer any more
     */
    @Permitted(Right.SECRETARIAT)
    public List<Long> takeBack(Slug slug, List<Long> commentIds) {
        var held = answerable.held(slug);
        answers.hold(commentIds);
        var own = answers.own(answers.ofConsultation(held.id(), commentIds), caller.id());
        if (!own.isEmpty()) {
            answers.takeBack(own, caller.id(), clock.instant());
            outbox.changedAll("comment", own);
        }
        return own;
    }

    /**
     * Links the answers to the paragraph of a later version in which the text changed.
     *
     * @throws org.parley.kernel.Invalid if the consultation has no such paragraph
     */
    @Permitted(Right.SECRETARIAT)
    public void linkToChange(Slug slug, List<Long> commentIds, long paragraphId) {
        var held = answerable.held(slug);
        answering.refuseUnlessOfConsultation(held, paragraphId);
        var own = answers.ofConsultation(held.id(), commentIds);
        if (!own.isEmpty()) {
            answers.link(own, paragraphId);
        }
    }

    /**
     * Changes an answer of an outcome that is published; only a correction calls it, when it becomes an edition.
     *
     * @throws org.parley.kernel.Invalid naming every field that breaks a rule
     * @throws org.parley.kernel.WrongPhase before publication
     */
    @Permitted(Right.SECRETARIAT)
    public void correct(Slug slug, int commentNumber, Answer answer) {
        var checked = answer.checked();
        var consultation = answerable.heldPublished(slug);
        answering.correct(consultation, comments.comment(consultation, commentNumber), checked);
    }

    /**
     * Checks an answer as if it were given: nothing is kept.
     *
     * @throws org.parley.kernel.Invalid naming every field that breaks a rule
     */
    @Permitted(Right.ANYONE)
    public void check(Answer answer) {
        answer.checked();
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

    /**
     * A page of the table of answers: comments, each with its answer.
     *
     * @param decision answered in this way alone; absent for all, also those that wait
     * @param after number of the last comment of the page before
     */
    @Permitted(Right.ANYONE)
    public Page<AnsweredComment> table(
            Consultation consultation,
            CommentFilter filter,
            Optional<Decision> decision,
            Optional<Integer> after,
            int size) {
        return store.page(consultation.id(), filter, decision, after, Math.clamp(size, 1, Page.LONGEST));
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

    /** Number of the last comment of the consultation; 0 for none. */
    @Permitted(Right.ANYONE)
    public int lastNumber(Consultation consultation) {
        return store.lastNumber(consultation.id());
    }

    /** Figures of the answers: one for each paragraph and decision that occurs. */
    @Permitted(Right.ANYONE)
    public List<DecisionTally> decisions(Consultation consultation) {
        return store.decisions(consultation.id());
    }

    /** Numbers of the comments named by answers that say that another comment says the same, by identity. */
    @Permitted(Right.ANYONE)
    public Map<Long, Integer> named(Collection<Disposition> given) {
        return store.numbers(
                given.stream().flatMap(one -> one.duplicateOf().stream()).toList());
    }
}
