package org.parley.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.comment.Comment;
import org.parley.comment.Comments;
import org.parley.consultation.Consultations;
import org.parley.kernel.Conflict;
import org.parley.kernel.Faults;
import org.parley.kernel.NotFound;
import org.parley.kernel.Outbox;
import org.parley.kernel.Page;
import org.parley.kernel.Slug;
import org.parley.markup.CleanText;

/** The second pair of eyes: looking at what colleagues proposed, letting it out or sending it back. */
@ApplicationScoped
@Transactional
public class Approvals {
    /** Most characters of a note to the colleague. */
    public static final int LONGEST_NOTE = 2_000;

    @Inject
    ProposalStore store;

    @Inject
    AnswerStore answers;

    @Inject
    DispositionStore dispositions;

    @Inject
    Answerable answerable;

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
     * A proposal as somebody saw it.
     *
     * @param number of the comment
     * @param version of the proposal
     */
    public record Sight(int number, int version) {}

    /**
     * How many answers wait.
     *
     * @param all of them
     * @param others those that somebody else proposed
     */
    public record Waiting(int all, int others) {}

    /** What is proposed for a comment and not given; also what was sent back. */
    @Permitted(Right.SECRETARIAT)
    public Optional<ProposedAnswer> of(Slug slug, Comment comment) {
        return store.proposed(consultations.ofSecretariat(slug).id(), List.of(comment.id())).stream()
                .findFirst();
    }

    /** How many answers of the consultation wait, and how many of them the caller may approve. */
    @Permitted(Right.SECRETARIAT)
    public Waiting waiting(Slug slug) {
        return store.waiting(consultations.ofSecretariat(slug).id(), caller.id());
    }

    /**
     * A page of answers that wait, in the order of their comments.
     *
     * @param after number of the last comment of the page before
     */
    @Permitted(Right.SECRETARIAT)
    public Page<WaitingAnswer> list(Slug slug, int after, int size) {
        var consultation = consultations.ofSecretariat(slug);
        var page = store.page(consultation.id(), after, Math.clamp(size, 1, Page.LONGEST));
        var ids = page.items().stream().map(ProposedAnswer::comment).toList();
        var said = dispositions.comments(ids).stream().collect(Collectors.toMap(Comment::id, Function.identity()));
        var given = dispositions.of(ids).stream().collect(Collectors.toMap(Disposition::comment, Function.identity()));
        return page.map(proposed -> new WaitingAnswer(
                Optional.ofNullable(said.get(proposed.comment())).orElseThrow(),
                proposed,
                Optional.ofNullable(given.get(proposed.comment())),
                proposed.proposedBy() == caller.id()));
    }

    /**
     * Gives the answer that a colleague proposed, exactly as it was seen.
     *
     * @throws Conflict if it was changed since, if the comment was withdrawn, or if the caller proposed it
     * @throws NotFound if nothing waits
     */
    @Permitted(Right.SECRETARIAT)
    public void approve(Slug slug, Sight seen) {
        var consultation = answerable.held(slug);
        var comment = comments.comment(consultation, seen.number());
        var held = answers.hold(List.of(comment.id()));
        var proposed = waiting(consultation.id(), comment);
        refuseUnlessSeen(proposed, seen);
        if (held.getFirst().withdrawn()) {
            throw new Conflict("withdrawn", Map.of());
        }
        letOut(List.of(proposed));
    }

    /** Gives all the answers seen that still wait as they were seen, but not the caller's own. */
    @Permitted(Right.SECRETARIAT)
    public Approved approveAll(Slug slug, Collection<Sight> seen) {
        var consultation = answerable.held(slug);
        var versions = seen.stream().collect(Collectors.toMap(Sight::number, Sight::version, (one, same) -> one));
        var ids = store.ids(consultation.id(), versions.keySet());
        var standing = answers.hold(ids).stream()
                .filter(one -> !one.withdrawn())
                .map(Standing::comment)
                .toList();
        var fit = store.proposed(consultation.id(), standing).stream()
                .filter(proposed -> !proposed.sentBack()
                        && proposed.proposedBy() != caller.id()
                        && Integer.valueOf(proposed.version()).equals(versions.get(proposed.number())))
                .toList();
        letOut(fit);
        var approved = fit.stream().map(ProposedAnswer::number).toList();
        var leftAlone = new ArrayList<>(versions.keySet());
        leftAlone.removeAll(approved);
        return new Approved(approved, leftAlone.stream().sorted().toList());
    }

    private void letOut(List<ProposedAnswer> proposed) {
        if (!proposed.isEmpty()) {
            var ids = proposed.stream().map(ProposedAnswer::comment).toList();
            store.letOut(ids, caller.id(), clock.instant());
            outbox.changedAll("comment", ids);
        }
    }

    /**
     * Sends a proposed answer back to the colleague who wrote it.
     *
     * @param note what is to be thought of
     * @throws org.parley.kernel.Invalid without a note
     * @throws Conflict if it was changed since, or if the caller proposed it
     */
    @Permitted(Right.SECRETARIAT)
    public void sendBack(Slug slug, Sight seen, @Nullable String note) {
        var words = CleanText.body(note == null ? "" : note).strip();
        new Faults().text("note", words, LONGEST_NOTE).refuseAny();
        var consultation = answerable.held(slug);
        var comment = comments.comment(consultation, seen.number());
        answers.hold(List.of(comment.id()));
        refuseUnlessSeen(waiting(consultation.id(), comment), seen);
        store.sendBack(comment.id(), words, caller.id(), clock.instant());
    }

    private ProposedAnswer waiting(long consultation, Comment comment) {
        return store.proposed(consultation, List.of(comment.id())).stream()
                .filter(proposed -> !proposed.sentBack())
                .findFirst()
                .orElseThrow(() -> new Conflict("nothing-proposed", Map.of("number", comment.number())));
    }

    private void refuseUnlessSeen(ProposedAnswer proposed, Sight seen) {
        if (proposed.version() != seen.version()) {
            throw new Conflict("stale", Map.of("found", proposed.version(), "sent", seen.version()));
        }
        if (proposed.proposedBy() == caller.id()) {
            throw new Conflict("own-proposal", Map.of("number", proposed.number()));
        }
    }
}
