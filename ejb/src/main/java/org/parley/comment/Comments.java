package org.parley.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.access.Acknowledgements;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.kernel.Digest;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.kernel.Outbox;
import org.parley.kernel.Page;
import org.parley.kernel.Slug;
import org.parley.stakeholder.Stakeholders;
import org.parley.stakeholder.Voice;

/** Making comments and replies, and reading them. */
@ApplicationScoped
@Transactional
public class Comments {
    @Inject
    CommentStore store;

    @Inject
    Consultations consultations;

    @Inject
    Checking checking;

    @Inject
    Stakeholders stakeholders;

    @Inject
    Acknowledgements acknowledgements;

    @Inject
    Outbox outbox;

    @Inject
    Event<CommentMade> made;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Makes a comment.
     *
     * @param key idempotency key of the client; blank for none
     * @return the receipt, the same again for the same key
     * @throws org.parley.kernel.DeadlinePassed after the deadline
     * @throws Invalid naming every field that breaks a rule
     */
    @Permitted(Right.SIGNED_IN)
    public Receipt post(Slug slug, NewComment typed, String key) {
        var digest = Digest.of(slug.value(), typed.toString());
        var number = acknowledgements.once(caller.id(), key, digest, () -> String.valueOf(take(slug, typed, key)));
        return receipt(comment(consultations.consultation(slug), Integer.parseInt(number)), slug);
    }

    private int take(Slug slug, NewComment typed, String key) {
        var consultation = consultations.consultation(slug);
        return made(consultation, typed, () -> stakeholders.voice(typed.organisation()), key)
                .number();
    }

    /** Makes a comment in a voice, inside the transaction of the use case. */
    Comment made(Consultation consultation, NewComment typed, Supplier<Voice> speaker, String key) {
        consultation.refuseUnlessOpen(clock.instant());
        var content = checking.check(consultation, typed);
        var voice = speaker.get();
        var number = store.nextNumber(consultation.id());
        var comment = new Comment(consultation.id(), number, content, voice, clock.instant());
        checking.readIn(typed, content).ifPresent(comment::readIn);
        store.add(comment);
        outbox.changed("comment", comment.id());
        made.fire(new CommentMade(comment.id(), caller.id(), key));
        return comment;
    }

    /**
     * Checks a comment as if it were made: nothing is kept.
     *
     * @throws org.parley.kernel.DeadlinePassed after the deadline
     * @throws Invalid naming every field that breaks a rule
     */
    @Permitted(Right.SIGNED_IN)
    public void check(Slug slug, NewComment typed) {
        var consultation = consultations.consultation(slug);
        consultation.refuseUnlessOpen(clock.instant());
        checking.check(consultation, typed);
        stakeholders.voice(typed.organisation());
    }

    /** The receipt of the last words of a comment, as it was given to their author. */
    @Permitted(Right.ANYONE)
    public Receipt receipt(Comment comment, Slug consultation) {
        return new Receipt(
                comment.number(),
                "/consultations/" + consultation + "/comments/" + comment.number(),
                comment.contentDigest(),
                comment.standing().since(comment.createdAt()));
    }

    /**
     * A comment by its number.
     *
     * @throws NotFound if the consultation has no such comment
     */
    @Permitted(Right.ANYONE)
    public Comment comment(Consultation consultation, int number) {
        return store.comment(consultation.id(), number).orElseThrow(() -> new NotFound("comment", number));
    }

    /**
     * A page of comments.
     *
     * @param after number of the last comment of the page before
     */
    @Permitted(Right.ANYONE)
    public Page<Comment> list(Consultation consultation, CommentFilter filter, Optional<Integer> after, int size) {
        return store.page(consultation.id(), filter, after, Math.clamp(size, 1, Page.LONGEST));
    }

    /**
     * A page of comments, those with most support first, the support of all groups added up.
     *
     * @param after cursor of the page before
     */
    @Permitted(Right.ANYONE)
    public Page<Comment> mostSupported(
            Consultation consultation, CommentFilter filter, Optional<Long> after, int size) {
        return store.mostSupported(consultation.id(), filter, after, Math.clamp(size, 1, Page.LONGEST));
    }

    /** Figures of a consultation: one for each paragraph, group and kind that has comments. */
    @Permitted(Right.ANYONE)
    public List<CommentTally> tallies(Consultation consultation) {
        return store.tallies(consultation.id());
    }

    /** Replies to a comment, oldest first, after the one with the given place. */
    @Permitted(Right.ANYONE)
    public List<Reply> replies(Comment comment, int after, int size) {
        return store.replies(comment.id(), after, Math.clamp(size, 1, Page.LONGEST));
    }

    /**
     * Replies to a comment.
     *
     * @param organisation slug of the organisation spoken for; null or blank for oneself
     * @return place of the reply in the thread
     */
    @Permitted(Right.SIGNED_IN)
    public int reply(
            Slug slug,
            int number,
            @Nullable String text,
            @Nullable String language,
            @Nullable String organisation,
            String key) {
        var digest = Digest.of(slug.value(), String.valueOf(number), String.valueOf(text));
        return Integer.parseInt(acknowledgements.once(
                caller.id(), key, digest, () -> String.valueOf(takeReply(slug, number, text, language, organisation))));
    }

    private int takeReply(
            Slug slug, int number, @Nullable String text, @Nullable String language, @Nullable String organisation) {
        var consultation = consultations.consultation(slug);
        consultation.refuseUnlessOpen(clock.instant());
        var said = CheckedComment.clean(text);
        new Faults()
                .text("text", said, CheckedComment.LONGEST_TEXT)
                .language("language", language)
                .refuseAny();
        var comment = comment(consultation, number);
        var place = store.lastReply(comment.id()) + 1;
        var voice = stakeholders.voice(organisation);
        store.add(
                new Reply(comment.id(), place, said, language == null ? "" : language.strip(), voice, clock.instant()));
        outbox.changed("comment", comment.id());
        return place;
    }
}
