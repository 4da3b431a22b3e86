package org.parley.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.access.Acknowledgements;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultations;
import org.parley.kernel.Digest;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.kernel.Outbox;
import org.parley.kernel.Slug;

/** Correcting and withdrawing replies until the deadline, by the rules for comments, and reading their former states. */
@ApplicationScoped
@Transactional
public class ReplyRevisions {
    @Inject
    RevisionStore store;

    @Inject
    Comments comments;

    @Inject
    Consultations consultations;

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

    /** Places of the replies that the caller may correct and withdraw while contributions are taken. */
    @Permitted(Right.ANYONE)
    public Set<Integer> mine(List<Reply> replies) {
        var mine = own.these();
        return replies.stream()
                .filter(reply -> mine.test(reply.voice()))
                .map(Reply::place)
                .collect(Collectors.toSet());
    }

    /**
     * A reply by its place in the thread.
     *
     * @throws NotFound if the comment has no such reply
     */
    @Permitted(Right.ANYONE)
    public Reply reply(Comment comment, int place) {
        return store.reply(comment.id(), place).orElseThrow(() -> new NotFound("reply", place));
    }

    /**
     * Corrects a reply.
     *
     * @param state from which the change was made
     * @param key idempotency key of the client; blank for none
     */
    @Permitted(Right.SIGNED_IN)
    public void edit(
            Slug slug, ReplyPlace at, @Nullable String text, @Nullable String language, int state, String key) {
        var digest = Digest.of(slug.value(), at.toString(), String.valueOf(state), String.valueOf(text));
        acknowledgements.once(caller.id(), key, digest, () -> correct(slug, at, text, language, state));
    }

    private String correct(Slug slug, ReplyPlace at, @Nullable String text, @Nullable String language, int state) {
        var reply = openReply(slug, at);
        var editor = own.editor(reply.voice());
        var said = CheckedComment.clean(text);
        new Faults()
                .text("text", said, CheckedComment.LONGEST_TEXT)
                .language("language", language)
                .refuseAny();
        store.held(reply).standing().refuseUnlessAt(state);
        var spoken = language == null ? "" : language.strip();
        if (said.equals(reply.text()) && spoken.equals(reply.language())) {
            throw new Invalid("text", "unchanged");
        }
        store.keep(reply.revision());
        reply.edit(said, spoken, editor, clock.instant());
        outbox.changed("comment", reply.comment());
        return String.valueOf(state + 1);
    }

    private Reply openReply(Slug slug, ReplyPlace at) {
        var consultation = consultations.consultation(slug);
        var reply = reply(comments.comment(consultation, at.comment()), at.place());
        own.editor(reply.voice());
        consultation.refuseUnlessOpen(clock.instant());
        return reply;
    }

    /**
     * Withdraws a reply. A marked place stays.
     *
     * @param reason why; null or blank for none
     * @param state from which it is withdrawn
     */
    @Permitted(Right.SIGNED_IN)
    public void withdraw(Slug slug, ReplyPlace at, @Nullable String reason, int state) {
        var reply = openReply(slug, at);
        var why = Standing.reason(reason);
        store.held(reply).standing().refuseUnlessAt(state);
        store.keep(reply.revision());
        reply.withdraw(why, own.editor(reply.voice()), clock.instant());
        outbox.changed("comment", reply.comment());
    }

    /** All states of the words of a reply, the first one first; of a withdrawn one also the last. */
    @Permitted(Right.ANYONE)
    public List<Revision> history(Reply reply) {
        return Revision.all(store.former(reply.comment(), reply.place()), reply.standing(), reply.revision());
    }
}
