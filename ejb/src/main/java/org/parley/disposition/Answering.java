package org.parley.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.access.Caller;
import org.parley.comment.Comment;
import org.parley.comment.Comments;
import org.parley.consultation.Consultation;
import org.parley.disposition.AnswerStore.Written;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.kernel.Outbox;

/** Gives answers, or proposes them where two have to look, inside the transaction of a use case. */
@ApplicationScoped
class Answering {
    @Inject
    AnswerStore store;

    @Inject
    SecondEyesStore secondEyes;

    @Inject
    Comments comments;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @throws Invalid if no published text of the consultation has the paragraph */
    void refuseUnlessOfConsultation(Consultation consultation, long paragraph) {
        if (!store.published(consultation.id(), paragraph)) {
            throw new Invalid("changed", "changed-unknown");
        }
    }

    /** Answers one comment; tells whether the answer waits for the second pair of eyes. */
    boolean one(Consultation consultation, Comment comment, Answer.Checked answer, Seen seen) {
        answer.changedParagraph().ifPresent(paragraph -> refuseUnlessOfConsultation(consultation, paragraph));
        var named = named(consultation, answer);
        var standings = store.hold(with(named, List.of(comment.id())));
        of(standings, comment.id()).refuseUnless(seen);
        named.ifPresent(target -> refuseUnlessFit(target, of(standings, target.id()), comment.id()));
        return write(consultation, List.of(comment.id()), written(answer, named, Optional.empty()));
    }

    /** Changes the answer to one comment at once, whether or not two have to look: a correction is looked at as a whole. */
    void correct(Consultation consultation, Comment comment, Answer.Checked answer) {
        var named = named(consultation, answer);
        var standings = store.hold(with(named, List.of(comment.id())));
        named.ifPresent(target -> refuseUnlessFit(target, of(standings, target.id()), comment.id()));
        store.give(List.of(comment.id()), written(answer, named, Optional.empty()));
        outbox.changed("comment", comment.id());
    }

    /** Answers many comments; those that are answered otherwise, proposed or withdrawn are left alone. */
    Decided many(Consultation consultation, Collection<Long> ids, Answer.Checked answer, Optional<Long> campaign) {
        answer.changedParagraph().ifPresent(paragraph -> refuseUnlessOfConsultation(consultation, paragraph));
        var named = named(consultation, answer);
        var standings = store.hold(with(named, ids));
        named.ifPresent(target -> refuseUnlessFit(target, of(standings, target.id()), 0));
        var answered = new ArrayList<Long>();
        var leftAlone = new ArrayList<Long>();
        for (var standing : standings) {
            boolean isNamed =
                    named.filter(target -> target.id() == standing.comment()).isPresent();
            if (ids.contains(standing.comment())) {
                (standing.takes(campaign.orElse(0L)) && !isNamed ? answered : leftAlone).add(standing.comment());
            }
        }
        boolean proposed = !answered.isEmpty() && write(consultation, answered, written(answer, named, campaign));
        return new Decided(answered, leftAlone, proposed);
    }

    private boolean write(Consultation consultation, List<Long> ids, Written written) {
        if (secondEyes.wanted(consultation.id())) {
            store.propose(ids, written);
            return true;
        }
        store.give(ids, written);
        outbox.changedAll("comment", ids);
        return false;
    }

    private Written written(Answer.Checked answer, Optional<Comment> named, Optional<Long> campaign) {
        return new Written(answer, named.map(Comment::id), campaign, caller.id(), clock.instant());
    }

    private Optional<Comment> named(Consultation consultation, Answer.Checked answer) {
        return answer.duplicateOf().map(number -> {
            try {
                return comments.comment(consultation, number);
            } catch (NotFound unknown) {
                throw new Invalid("duplicate", "duplicate-unknown", Map.of("number", number));
            }
        });
    }

    /** Another comment that stands and is no duplicate itself: who follows the link finds an answer. */
    private static void refuseUnlessFit(Comment target, Standing standing, long answered) {
        if (target.id() == answered) {
            throw new Invalid("duplicate", "duplicate-itself", Map.of("number", target.number()));
        }
        if (standing.withdrawn()) {
            throw new Invalid("duplicate", "duplicate-withdrawn", Map.of("number", target.number()));
        }
        if (standing.duplicate()) {
            throw new Invalid("duplicate", "duplicate-of-duplicate", Map.of("number", target.number()));
        }
    }

    private static List<Long> with(Optional<Comment> named, Collection<Long> ids) {
        var all = new ArrayList<>(ids);
        named.ifPresent(target -> all.add(target.id()));
        return all;
    }

    private static Standing of(List<Standing> standings, long comment) {
        return standings.stream()
                .filter(standing -> standing.comment() == comment)
                .findFirst()
                .orElseThrow();
    }
}
