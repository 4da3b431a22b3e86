package org.parley.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.comment.Comment;
import org.parley.comment.Comments;
import org.parley.consultation.Consultations;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.Page;
import org.parley.kernel.Slug;
import org.parley.stakeholder.HeldMandate;
import org.parley.stakeholder.Stakeholders;
import org.parley.stakeholder.Voice;

/** Taking a stance on a comment, changing it and taking it back, and seeing who took which. */
@ApplicationScoped
@Transactional
public class Supports {
    @Inject
    SupportStore store;

    @Inject
    Consultations consultations;

    @Inject
    Comments comments;

    @Inject
    Stakeholders stakeholders;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Takes a stance on a comment as it stands now, in the place of the one taken before. Sent again it changes nothing.
     *
     * @param stance code of a {@link Stance}
     * @param organisation slug of the organisation spoken for; null or blank for oneself
     * @throws org.parley.kernel.DeadlinePassed after the deadline
     * @throws Invalid naming every field that breaks a rule
     * @throws Conflict if the comment was withdrawn, or is one's own
     */
    @Permitted(Right.SIGNED_IN)
    public void take(Slug slug, int number, @Nullable String stance, @Nullable String organisation) {
        var taken = stance(stance);
        var comment = openComment(slug, number);
        var voice = stakeholders.voice(organisation);
        var held = store.hold(comment.id());
        if (held.withdrawn()) {
            throw new Conflict("withdrawn", Map.of("number", number));
        }
        if (same(voice, comment.voice())) {
            throw new Conflict("own-comment", Map.of("number", number));
        }
        store.take(comment.id(), held.state(), taken, voice, clock.instant());
    }

    private static Stance stance(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(Stance::of).orElseThrow(() -> new Invalid("stance", "support-stance"));
    }

    private static boolean same(Voice one, Voice other) {
        return one.organisation().equals(other.organisation())
                && (one.organisation().isPresent() || one.author() == other.author());
    }

    /**
     * Takes a stance back. Nothing happens if there is none.
     *
     * @param organisation slug of the organisation spoken for; null or blank for oneself
     * @throws org.parley.kernel.DeadlinePassed after the deadline
     */
    @Permitted(Right.SIGNED_IN)
    public void takeBack(Slug slug, int number, @Nullable String organisation) {
        var comment = openComment(slug, number);
        var voice = stakeholders.voice(organisation);
        store.hold(comment.id());
        store.takeBack(comment.id(), voice);
    }

    private Comment openComment(Slug slug, int number) {
        var consultation = consultations.consultation(slug);
        consultation.refuseUnlessOpen(clock.instant());
        return comments.comment(consultation, number);
    }

    /** The stances of the caller and of the organisations for which the caller may speak. */
    @Permitted(Right.SIGNED_IN)
    public List<Support> own(Comment comment) {
        var organisations = stakeholders.mandates().stream()
                .filter(HeldMandate::usable)
                .map(mandate -> mandate.organisation().id())
                .toList();
        return store.of(comment.id(), caller.id(), organisations);
    }

    /**
     * Who took a stance, first signatures first.
     *
     * @param stance the one to list; all if absent
     * @param after identity of the last one of the page before; 0 for the first page
     */
    @Permitted(Right.ANYONE)
    public Page<Support> list(Comment comment, Optional<Stance> stance, long after, int size) {
        return store.page(comment.id(), stance, after, Math.clamp(size, 1, Page.LONGEST));
    }

    /** The figures of one comment. */
    @Permitted(Right.ANYONE)
    public SupportTally tally(Comment comment) {
        return tallies(List.of(comment)).getOrDefault(comment.id(), SupportTally.NONE);
    }

    /** The figures of comments by their identities, in one statement; without those on which nobody took a stance. */
    @Permitted(Right.ANYONE)
    public Map<Long, SupportTally> tallies(Collection<Comment> shown) {
        return store.tallies(shown.stream().map(Comment::id).toList());
    }

    /** How many support each state of the comment, all groups added up; by the number of the state. */
    @Permitted(Right.ANYONE)
    public Map<Integer, Integer> supportersByState(Comment comment) {
        return store.supportersByState(comment.id());
    }
}
