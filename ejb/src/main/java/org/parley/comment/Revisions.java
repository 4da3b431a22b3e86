package org.parley.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.access.Acknowledgements;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.amendment.Difference;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.kernel.Digest;
import org.parley.kernel.Invalid;
import org.parley.kernel.Outbox;
import org.parley.kernel.Slug;

/**
 * Correcting and withdrawing comments until the deadline, and reading their former states. A change names the state from
 * which it was made, so that of two at once the second is refused and nothing is lost.
 */
@ApplicationScoped
@Transactional
public class Revisions {
    @Inject
    RevisionStore store;

    @Inject
    Comments comments;

    @Inject
    Consultations consultations;

    @Inject
    CommentPlaces places;

    @Inject
    OwnWords own;

    @Inject
    Acknowledgements acknowledgements;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Whether the caller may correct and withdraw the comment while contributions are taken. */
    @Permitted(Right.ANYONE)
    public boolean mine(Comment comment) {
        return own.includes(comment.voice());
    }

    /**
     * Corrects a comment; its place, number and author stay.
     *
     * @param typed kind, text, wording and language as they should be; the rest is not looked at
     * @param state from which the change was made
     * @param key idempotency key of the client; blank for none
     * @return the receipt of the new state
     * @throws org.parley.kernel.NotPermitted if the comment is somebody else's
     * @throws org.parley.kernel.DeadlinePassed after the deadline
     * @throws Invalid naming every field that breaks a rule
     * @throws org.parley.kernel.Conflict if it was changed or withdrawn since
     */
    @Permitted(Right.SIGNED_IN)
    public Receipt edit(Slug slug, int number, NewComment typed, int state, String key) {
        var digest = Digest.of(slug.value(), "edit", String.valueOf(number), String.valueOf(state), typed.toString());
        acknowledgements.once(caller.id(), key, digest, () -> correct(slug, number, typed, state));
        return comments.receipt(comments.comment(consultations.consultation(slug), number), slug);
    }

    private String correct(Slug slug, int number, NewComment typed, int state) {
        var consultation = consultations.consultation(slug);
        var comment = comments.comment(consultation, number);
        var editor = own.editor(comment.voice());
        var content = content(consultation, comment, typed);
        store.held(comment).standing().refuseUnlessAt(state);
        if (content.saysTheSameAs(comment)) {
            throw new Invalid(comment.kind() == CommentKind.AMENDMENT ? "wording" : "text", "unchanged");
        }
        store.keep(comment.revision());
        comment.edit(content, editor, clock.instant());
        outbox.changed("comment", comment.id());
        return String.valueOf(state + 1);
    }

    private CheckedComment content(Consultation consultation, Comment comment, NewComment typed) {
        consultation.refuseUnlessOpen(clock.instant());
        var earlier =
                comment.buildsOn().filter(number -> CommentKind.AMENDMENT.code().equals(typed.kind()));
        return CheckedComment.of(
                typed.onlyWords(earlier.orElse(null)),
                places.of(comment),
                earlier.map(number -> comments.comment(consultation, number)));
    }

    /**
     * What a corrected proposal would change in its paragraph, checked as if it were made: nothing is kept.
     *
     * @return the difference for an amendment; empty for other comments
     */
    @Permitted(Right.SIGNED_IN)
    public Optional<Difference> preview(Slug slug, int number, NewComment typed) {
        var consultation = consultations.consultation(slug);
        var comment = comments.comment(consultation, number);
        own.editor(comment.voice());
        var content = content(consultation, comment, typed);
        return content.wording()
                .flatMap(wording -> content.anchor().replaced().map(text -> Difference.between(text, wording)));
    }

    /**
     * Withdraws a comment. A marked place stays; replies and support stay.
     *
     * @param reason why; null or blank for none
     * @param state from which it is withdrawn
     * @throws org.parley.kernel.NotPermitted if the comment is somebody else's
     * @throws org.parley.kernel.DeadlinePassed after the deadline
     * @throws org.parley.kernel.Conflict if it was changed or withdrawn since
     */
    @Permitted(Right.SIGNED_IN)
    public void withdraw(Slug slug, int number, @Nullable String reason, int state) {
        var consultation = consultations.consultation(slug);
        var comment = comments.comment(consultation, number);
        var editor = own.editor(comment.voice());
        consultation.refuseUnlessOpen(clock.instant());
        var why = Standing.reason(reason);
        store.held(comment).standing().refuseUnlessAt(state);
        store.keep(comment.revision());
        comment.withdraw(why, editor, clock.instant());
        outbox.changed("comment", comment.id());
    }

    /** All states of the words of a comment, the first one first; of a withdrawn one also the last. */
    @Permitted(Right.ANYONE)
    public List<Revision> history(Comment comment) {
        return Revision.all(store.former(comment.id(), Revision.COMMENT), comment.standing(), comment.revision());
    }

    /** How many replies were made before the present words of the comment; 0 if they are the first. */
    @Permitted(Right.ANYONE)
    public int repliesBefore(Comment comment) {
        return comment.standing()
                .editedAt()
                .map(moment -> store.repliesBefore(comment.id(), moment))
                .orElse(0);
    }
}
