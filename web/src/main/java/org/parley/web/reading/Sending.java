package org.parley.web.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.parley.comment.Comment;
import org.parley.comment.CommentFields;
import org.parley.comment.Comments;
import org.parley.comment.EarlierComments;
import org.parley.comment.Proposals;
import org.parley.comment.Receipt;
import org.parley.kernel.Conflict;
import org.parley.kernel.DeadlinePassed;
import org.parley.kernel.Digest;
import org.parley.kernel.Invalid;
import org.parley.kernel.Refusal;
import org.parley.kernel.Slug;
import org.parley.kernel.WrongPhase;
import org.parley.web.Form;
import org.parley.web.Refusals;
import org.parley.web.Site;
import org.parley.web.reading.CommentForm.State;

/** Sends what stands in a form for a comment, and makes the form come back with everything typed where that fails. */
@RequestScoped
class Sending {
    private static final int OK = 200;
    private static final int CONFLICT = 409;

    @Inject
    Comments comments;

    @Inject
    Proposals proposals;

    @Inject
    EarlierComments earlier;

    @Inject
    CommentForms forms;

    @Inject
    Refusals refusals;

    @Inject
    Site site;

    /** What became of the form. */
    sealed interface Outcome {}

    /** The comment was taken in. */
    record Taken(Receipt receipt) implements Outcome {}

    /**
     * The form comes back: with a difference to look at, or with what is wrong.
     *
     * @param status HTTP status of the page
     * @param form the form
     */
    record Back(int status, CommentForm form) implements Outcome {}

    /** Sends a comment; an amendment only after its author has seen the difference that it makes. */
    Outcome send(Slug consultation, Form form) {
        try {
            return form.has("step", "preview") || unseen(form) ? preview(consultation, form) : post(consultation, form);
        } catch (Invalid invalid) {
            return new Back(Refusals.status(invalid), forms.sent(form.with(invalid.faults()), State.OPEN));
        } catch (DeadlinePassed | WrongPhase late) {
            return refused(late, forms.sent(form, State.REFUSED), refusals.sentence(late));
        } catch (Conflict sentBefore) {
            var again = forms.sent(form.and("key", UUID.randomUUID().toString()), State.OPEN);
            return refused(sentBefore, again, site.text("reading.form.sent-before"));
        }
    }

    /** Sends, unless its author said the same before and does not say that they mean to say it again. */
    private Outcome post(Slug consultation, Form form) {
        var typed = CommentFields.typed(form::value);
        var before = form.has("again", "yes")
                ? Optional.<Comment>empty()
                : earlier.identical(consultation, typed, form.shown("key"));
        return before.<Outcome>map(same -> saidBefore(form, same))
                .orElseGet(() -> new Taken(comments.post(consultation, typed, form.shown("key"))));
    }

    private Back saidBefore(Form form, Comment same) {
        var number = same.number();
        var asking = forms.sent(form.and("said-before", String.valueOf(number)), State.OPEN);
        return new Back(CONFLICT, asking.with(site.text("basket.said-before", "number", number)));
    }

    private static Back refused(Refusal refusal, CommentForm form, String sentence) {
        return new Back(Refusals.status(refusal), form.with(sentence));
    }

    private static boolean unseen(Form form) {
        return form.has("kind", ReaderQuery.AMENDMENT)
                && !Spot.of(form).gap()
                && !form.has("shown", Digest.of(form.shown("wording")));
    }

    private Back preview(Slug consultation, Form form) {
        var preview = proposals.preview(consultation, CommentFields.typed(form::value));
        var changed = form.has("step", "send") ? site.text("reading.form.look-again") : "";
        var seen = forms.sent(form.and("shown", Digest.of(form.shown("wording"))), State.OPEN);
        return new Back(OK, preview.map(shown -> seen.with(shown, changed)).orElseGet(() -> seen.with(changed)));
    }
}
