package org.parley.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.parley.access.Accounts;
import org.parley.access.Caller;
import org.parley.access.Secret;
import org.parley.basket.Keeping;
import org.parley.comment.CommentFields;
import org.parley.kernel.Refusal;
import org.parley.kernel.Slug;
import org.parley.web.Form;
import org.parley.web.Session;
import org.parley.web.UnsentForms;

/**
 * Brings a person who signed in again back to what they had typed. A comment waits in the basket, opened as a form;
 * anything else is shown with a button to send it. Nothing is sent by signing in.
 */
@RequestScoped
class Resuming {
    @Inject
    Accounts accounts;

    @Inject
    Keeping keeping;

    @Inject
    UnsentForms unsent;

    @Inject
    Session session;

    @Inject
    Caller caller;

    /** The way back to a form that could not be sent before; empty if there was none. */
    Optional<Response> answer(Form form, Secret secret) {
        return form.given(UnsentForms.TO).filter(UnsentForms::written).map(path -> {
            session.continues(secret);
            accounts.signedIn(secret, false).ifPresent(caller::is);
            var typed = Form.read(form.shown(UnsentForms.TYPED).getBytes(StandardCharsets.UTF_8));
            return UnsentForms.consultation(path)
                    .flatMap(slug -> kept(slug, typed))
                    .orElseGet(() -> unsent.again(path, typed, Response.Status.OK));
        });
    }

    private Optional<Response> kept(String slug, Form typed) {
        try {
            var comment = CommentFields.typed(typed::value);
            var kept = keeping.keep(
                    new Slug(slug),
                    comment,
                    typed.shown("key"),
                    typed.number("state").orElse(0));
            var path = "/consultations/" + slug + "/basket/" + kept.draft().id() + "?done=back";
            return Optional.of(Response.seeOther(URI.create(path)).build());
        } catch (Refusal refused) {
            return Optional.empty();
        }
    }
}
