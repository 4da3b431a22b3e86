package org.parley.web.voice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.parley.access.Right;
import org.parley.comment.Comments;
import org.parley.comment.Reply;
import org.parley.comment.ReplyRevisions;
import org.parley.comment.Revisions;
import org.parley.consultation.Consultations;
import org.parley.kernel.Conflict;
import org.parley.kernel.DeadlinePassed;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotPermitted;
import org.parley.kernel.Refusal;
import org.parley.kernel.SignInNeeded;
import org.parley.kernel.Slug;
import org.parley.kernel.WrongPhase;
import org.parley.support.Stance;
import org.parley.support.Supports;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;
import org.parley.web.Site;
import org.parley.web.voice.EditView.State;

/** Puts the pages together on which people correct and withdraw, and makes them come back with everything typed. */
@RequestScoped
class Edits {
    @Inject
    Consultations consultations;

    @Inject
    Comments comments;

    @Inject
    Revisions revisions;

    @Inject
    ReplyRevisions replyRevisions;

    @Inject
    Supports supports;

    @Inject
    Refusals refusals;

    @Inject
    Site site;

    @Inject
    Clock clock;

    /** A comment, or a reply if a place is named. */
    Subject subject(String slug, int number, Optional<Integer> place) {
        var consultation = consultations.consultation(new Slug(slug));
        var comment = comments.comment(consultation, number);
        return new Subject(consultation, comment, place.map(at -> replyRevisions.reply(comment, at)));
    }

    /** The page before anything was sent; only for those who may do it. */
    EditView fresh(Subject subject) {
        refuseUnlessOwn(subject);
        var fields = new LinkedHashMap<String, String>();
        fields.put("key", UUID.randomUUID().toString());
        fields.put("state", String.valueOf(subject.standing().state()));
        fields.put("text", subject.text());
        fields.put("language", subject.language());
        fields.put("wording", subject.wording().orElse(""));
        fields.put("kind", subject.comment().kind().code());
        return closed(subject)
                .map(sentence -> view(subject, State.CLOSED, Form.filled(Map.of()), sentence))
                .orElseGet(() -> view(subject, State.OPEN, Form.filled(fields), ""));
    }

    private void refuseUnlessOwn(Subject subject) {
        if (!site.signedIn()) {
            throw new SignInNeeded();
        }
        boolean own = subject.reply()
                .map(reply -> !replyRevisions.mine(List.of(reply)).isEmpty())
                .orElseGet(() -> revisions.mine(subject.comment()));
        if (!own) {
            throw new NotPermitted(Right.SIGNED_IN.name());
        }
    }

    private Optional<String> closed(Subject subject) {
        if (subject.standing().withdrawn()) {
            return Optional.of(site.text("refusal.conflict.withdrawn"));
        }
        try {
            subject.consultation().refuseUnlessOpen(clock.instant());
            return Optional.empty();
        } catch (DeadlinePassed | WrongPhase late) {
            return Optional.of(refusals.sentence(late));
        }
    }

    /**
     * Runs the act; if it is refused, the page comes back with what was typed.
     *
     * @param template of that page
     */
    Response tried(String template, Subject before, Form form, Supplier<Response> act) {
        try {
            return act.get();
        } catch (Invalid invalid) {
            return back(template, invalid, view(again(before), State.OPEN, form.with(invalid.faults()), ""));
        } catch (DeadlinePassed | WrongPhase late) {
            return back(template, late, view(again(before), State.CLOSED, form, refusals.sentence(late)));
        } catch (Conflict conflict) {
            return back(template, conflict, changed(again(before), form, conflict));
        }
    }

    /** Another editor was faster: their words are shown, and the form goes on from them. */
    private EditView changed(Subject present, Form form, Conflict conflict) {
        if (present.standing().withdrawn()) {
            return view(present, State.CLOSED, form, refusals.sentence(conflict));
        }
        var onward = form.and("key", UUID.randomUUID().toString())
                .and("state", String.valueOf(present.standing().state()));
        return view(present, State.CHANGED, onward, refusals.sentence(conflict));
    }

    /** The subject as it stands now. */
    private Subject again(Subject before) {
        return subject(
                before.consultation().slug().value(),
                before.comment().number(),
                before.reply().map(Reply::place));
    }

    private static Response back(String template, Refusal refusal, EditView view) {
        return Response.status(Refusals.status(refusal))
                .entity(Page.of(template, view))
                .build();
    }

    EditView view(Subject subject, State state, Form form, String sentence) {
        boolean whole = subject.reply().isEmpty();
        var comment = subject.comment();
        return new EditView(
                subject,
                state,
                form,
                sentence,
                List.of(),
                whole ? supports.tally(comment).added(Stance.SUPPORT) : 0,
                whole ? comment.replyCount() : 0);
    }
}
