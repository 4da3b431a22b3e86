package org.parley.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.parley.comment.CommentFields;
import org.parley.comment.Comments;
import org.parley.comment.NewComment;
import org.parley.consultation.Consultation;
import org.parley.kernel.DeadlinePassed;
import org.parley.kernel.Fault;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.WrongPhase;

/**
 * Finds out what a comment lacks before it can be sent, and where it stands. Asks the use case that would send it, which
 * rolls its transaction back when it refuses: so never call this inside a transaction of one's own.
 */
@ApplicationScoped
public class Checking {
    /** Most characters of a draft, all fields together: twice what a comment with a wording may have. */
    static final int LONGEST = 80_000;

    @Inject
    Comments comments;

    @Inject
    BasketStore store;

    /**
     * The comment with what it lacks.
     *
     * @throws Invalid if it is far too long to be kept
     */
    public KeptComment checked(Consultation consultation, NewComment typed) {
        var length = CommentFields.of(typed).values().stream()
                .mapToInt(String::length)
                .sum();
        if (length > LONGEST) {
            new Faults().optionalText("text", "x".repeat(length), LONGEST).refuseAny();
        }
        return new KeptComment(typed, faults(consultation, typed), store.paragraph(consultation.id(), fields(typed)));
    }

    private static Optional<BasketStore.Named> fields(NewComment typed) {
        return BasketStore.Named.of(CommentFields.of(typed));
    }

    private List<Fault> faults(Consultation consultation, NewComment typed) {
        try {
            comments.check(consultation.slug(), typed);
            return List.of();
        } catch (Invalid invalid) {
            return invalid.faults();
        } catch (DeadlinePassed | WrongPhase late) {
            return List.of();
        }
    }
}
