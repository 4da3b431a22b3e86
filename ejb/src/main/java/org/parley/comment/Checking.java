package org.parley.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.parley.consultation.Consultation;

/** Checks comments before they are taken in or previewed. */
@ApplicationScoped
class Checking {
    @Inject
    CommentStore store;

    @Inject
    CommentPlaces places;

    /** @throws org.parley.kernel.Invalid naming every field that breaks a rule */
    CheckedComment check(Consultation consultation, NewComment typed) {
        var anchor = places.anchor(consultation, typed);
        return CheckedComment.of(typed, anchor, earlier(consultation, typed));
    }

    /** The comment on which this one says that it builds. */
    Optional<Comment> earlier(Consultation consultation, NewComment typed) {
        return Optional.ofNullable(typed.buildsOn()).flatMap(number -> store.comment(consultation.id(), number));
    }
}
