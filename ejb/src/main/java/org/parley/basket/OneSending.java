package org.parley.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.parley.access.Caller;
import org.parley.comment.Comments;
import org.parley.comment.EarlierComments;
import org.parley.consultation.Consultation;
import org.parley.kernel.Invalid;

/** Sends one draft in a transaction of its own, so that one that is refused holds no other up. */
@ApplicationScoped
@Transactional
class OneSending {
    @Inject
    BasketStore store;

    @Inject
    Comments comments;

    @Inject
    EarlierComments earlier;

    @Inject
    Caller caller;

    /**
     * Makes the draft a comment, once. What is no draft of the caller is passed over.
     *
     * @param twice whether its author means to say the same again
     */
    void send(Consultation consultation, long id, String sending, boolean twice) {
        var draft = store.locked(caller.id(), consultation.id(), id);
        var number =
                draft.isPresent() ? Optional.of(post(consultation, draft.get(), twice)) : store.sent(caller.id(), id);
        number.ifPresent(made -> store.receipt(caller.id(), consultation.id(), sending, id, made));
    }

    private int post(Consultation consultation, BasketDraft draft, boolean twice) {
        var typed = draft.comment().typed();
        if (!twice) {
            earlier.identical(consultation.slug(), typed, draft.key()).ifPresent(same -> {
                throw new Invalid("text", "said-before", Map.of("number", same.number()));
            });
        }
        int number = comments.post(consultation.slug(), typed, draft.key()).number();
        store.forget(caller.id(), draft.key());
        return number;
    }
}
