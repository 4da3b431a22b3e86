package org.parley.consolidation;

import java.util.List;
import java.util.Optional;
import org.parley.amendment.Difference;
import org.parley.amendment.Merging;
import org.parley.amendment.Proposed;
import org.parley.comment.Comment;
import org.parley.comment.CommentTarget;

/**
 * A proposal for a paragraph of the base, and what the draft makes of it.
 *
 * @param comment the proposal
 * @param wording what the text should say by it now, against the base; empty to take the text out
 * @param made the text for which it was made
 * @param carried whether it could be carried over to the words of the base, if it was made for other words
 * @param decision absent while it is undecided
 */
public record ProposedWording(
        Comment comment, String wording, String made, boolean carried, Optional<WordingDecision> decision) {
    private static final int PROPOSED = 1;
    private static final int PRESENT = 2;

    /**
     * A proposal as it stands now.
     *
     * @param made the text for which it was made
     * @param base the text for which it counts
     */
    static ProposedWording of(Comment comment, String made, String base, Optional<WordingDecision> decision) {
        var wording = comment.wording().orElse("");
        if (comment.target() == CommentTarget.GAP || wording.isEmpty() || Difference.same(made, base)) {
            return new ProposedWording(comment, wording, made, true, decision);
        }
        var merging = Merging.of(made, List.of(new Proposed(PROPOSED, wording), new Proposed(PRESENT, base)));
        return merging.collisions().isEmpty()
                ? new ProposedWording(comment, merging.text(), base, true, decision)
                : new ProposedWording(comment, wording, made, false, decision);
    }

    public int number() {
        return comment.number();
    }

    public boolean undecided() {
        return decision.isEmpty();
    }

    /** Whether it is decided in this way. */
    public boolean is(Verdict verdict) {
        return decision.filter(given -> given.verdict() == verdict).isPresent();
    }

    /** Whether the draft takes it in, as proposed or in other words. */
    public boolean taken() {
        return decision.isPresent() && !is(Verdict.REJECTED);
    }

    /** Whether it asks for a new paragraph. */
    public boolean gap() {
        return comment.target() == CommentTarget.GAP;
    }

    /** The wording that counts in the draft: as decided, or as proposed. */
    public String counting() {
        return decision.map(WordingDecision::wording).orElse(wording);
    }

    /** Whether it was taken in and its author changed or withdrew it since. */
    public boolean changedSince() {
        return taken()
                && decision.filter(given -> given.state() == comment.standing().state())
                        .isEmpty();
    }

    /** Whether it stands and can be decided on. */
    boolean stands() {
        return decision.isPresent() || !comment.standing().withdrawn();
    }

    Proposed proposed() {
        return new Proposed(comment.number(), counting());
    }
}
