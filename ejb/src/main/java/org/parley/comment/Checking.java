package org.parley.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.parley.consultation.Consultation;
import org.parley.edition.Editions;

/** Checks comments before they are taken in or previewed. */
@ApplicationScoped
class Checking {
    @Inject
    CommentStore store;

    @Inject
    CommentPlaces places;

    @Inject
    Editions editions;

    /** @throws org.parley.kernel.Invalid naming every field that breaks a rule */
    CheckedComment check(Consultation consultation, NewComment typed) {
        var anchor = places.anchor(consultation, typed);
        return CheckedComment.of(typed, anchor, earlier(consultation, typed));
    }

    /** The language of the edition in which the text was read that is commented on; absent for the authoritative one. */
    Optional<String> readIn(NewComment typed, CheckedComment content) {
        return Optional.ofNullable(typed.edition())
                .filter(language -> !language.isBlank())
                .flatMap(language -> content.anchor()
                        .paragraph()
                        .flatMap(paragraph -> editions.language(paragraph.version(), language.strip())));
    }

    /** The comment on which this one says that it builds. */
    Optional<Comment> earlier(Consultation consultation, NewComment typed) {
        return Optional.ofNullable(typed.buildsOn()).flatMap(number -> store.comment(consultation.id(), number));
    }
}
