package org.parley.web.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parley.comment.Comments;
import org.parley.consultation.Consultation;
import org.parley.kernel.Conflict;
import org.parley.kernel.DeadlinePassed;
import org.parley.kernel.Invalid;
import org.parley.kernel.Slug;
import org.parley.kernel.WrongPhase;
import org.parley.web.Form;
import org.parley.web.Refusals;
import org.parley.web.Site;
import org.parley.web.reading.CommentForm.State;

/** Makes the forms for replies and sends them. */
@RequestScoped
class Replying {
    @Inject
    Comments comments;

    @Inject
    CommentForms forms;

    @Inject
    Refusals refusals;

    @Inject
    Site site;

    /** What became of the form. */
    sealed interface Outcome {}

    /**
     * The reply was taken in.
     *
     * @param place in the thread
     */
    record Taken(int place) implements Outcome {}

    /**
     * The form comes back with what is wrong.
     *
     * @param status HTTP status of the page
     * @param form the form
     */
    record Back(int status, CommentForm form) implements Outcome {}

    /** A new form that begins with a quotation, or with nothing. */
    CommentForm fresh(Consultation consultation, String quotation) {
        return forms.fresh(consultation, Optional.empty(), ReaderQuery.COMMENT, Spot.WHOLE, Map.of("text", quotation));
    }

    /** Sends a reply. */
    Outcome send(Slug consultation, int comment, Form form) {
        try {
            return new Taken(comments.reply(
                    consultation,
                    comment,
                    form.value("text"),
                    form.value("language"),
                    form.value("organisation"),
                    form.shown("key")));
        } catch (Invalid invalid) {
            return new Back(Refusals.status(invalid), forms.sent(form.with(invalid.faults()), State.OPEN));
        } catch (DeadlinePassed | WrongPhase late) {
            var kept = forms.sent(form, State.REFUSED).with(refusals.sentence(late));
            return new Back(Refusals.status(late), kept);
        } catch (Conflict sentBefore) {
            var again = forms.sent(form.and("key", UUID.randomUUID().toString()), State.OPEN)
                    .with(site.text("reading.form.sent-before"));
            return new Back(Refusals.status(sentBefore), again);
        }
    }
}
