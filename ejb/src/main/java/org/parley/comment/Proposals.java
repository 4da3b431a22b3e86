package org.parley.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.amendment.ChangedPlaces;
import org.parley.amendment.Difference;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.document.Paragraph;
import org.parley.kernel.Slug;
import org.parley.stakeholder.Stakeholders;

/** Proposed wordings beside each other: what each changes, where they meet, and which builds on which. */
@ApplicationScoped
@Transactional
public class Proposals {
    /** Most other proposals with which one is compared; the newest count. */
    private static final int MOST_COMPARED = 40;

    private static final int MOST_BUILDING = 20;
    private static final int NONE = 0;

    @Inject
    CommentStore store;

    @Inject
    Checking checking;

    @Inject
    Consultations consultations;

    @Inject
    Stakeholders stakeholders;

    @Inject
    Clock clock;

    /**
     * What a proposal would do.
     *
     * @param change in the text as it stands
     * @param fromEarlier against the proposal on which it builds; absent if it builds on none
     * @param touching other proposals that change the same words, newest first
     */
    public record Preview(Difference change, Optional<Difference> fromEarlier, List<Comment> touching) {
        public Preview {
            touching = List.copyOf(touching);
        }
    }

    /**
     * What a comment would change, checked as if it were made: nothing is kept.
     *
     * @return empty for comments that propose nothing
     * @throws org.parley.kernel.DeadlinePassed after the deadline
     * @throws org.parley.kernel.Invalid naming every field that breaks a rule
     */
    @Permitted(Right.SIGNED_IN)
    public Optional<Preview> preview(Slug slug, NewComment typed) {
        var consultation = consultations.consultation(slug);
        consultation.refuseUnlessOpen(clock.instant());
        var content = checking.check(consultation, typed);
        stakeholders.voice(typed.organisation());
        return content.wording().flatMap(wording -> content.anchor().replaced().map(text -> {
            var change = Difference.between(text, wording);
            var fromEarlier = checking.earlier(consultation, typed)
                    .flatMap(Comment::wording)
                    .map(earlier -> Difference.between(earlier, wording));
            var touching = content.anchor()
                    .paragraph()
                    .map(paragraph -> touching(paragraph, content.anchor().target(), change, NONE))
                    .orElse(List.of());
            return new Preview(change, fromEarlier, touching);
        }));
    }

    /** The amendment with this number, if that comment is one. */
    @Permitted(Right.ANYONE)
    public Optional<Comment> proposal(Consultation consultation, int number) {
        return store.comment(consultation.id(), number).filter(found -> found.kind() == CommentKind.AMENDMENT);
    }

    /** Other proposals that change some of the same words as this one, newest first. */
    @Permitted(Right.ANYONE)
    public List<Comment> touching(Comment proposal, Paragraph paragraph) {
        return proposal.wording()
                .map(wording -> touching(
                        paragraph, proposal.target(), Difference.between(paragraph.text(), wording), proposal.number()))
                .orElse(List.of());
    }

    private List<Comment> touching(Paragraph paragraph, CommentTarget target, Difference change, int except) {
        if (target == CommentTarget.GAP) {
            return store.proposals(paragraph.id(), target, except, MOST_COMPARED);
        }
        var places = ChangedPlaces.of(change);
        return store.proposals(paragraph.id(), target, except, MOST_COMPARED).stream()
                .filter(other -> other.wording()
                        .filter(wording ->
                                places.touches(ChangedPlaces.of(Difference.between(paragraph.text(), wording))))
                        .isPresent())
                .toList();
    }

    /** The proposals that build on this one, oldest first. */
    @Permitted(Right.ANYONE)
    public List<Comment> buildingOn(Comment proposal) {
        return store.buildingOn(proposal.consultation(), proposal.number(), MOST_BUILDING);
    }
}
