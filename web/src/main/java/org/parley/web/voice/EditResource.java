package org.parley.web.voice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.parley.amendment.Difference;
import org.parley.comment.NewComment;
import org.parley.comment.Revisions;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.voice.EditView.State;

/** Correcting a comment of one's own. */
@Path("/consultations/{slug}/comments/{number: [0-9]{1,9}}/edit")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class EditResource {
    static final String TEMPLATE = "voice/edit.jte";

    @Inject
    Revisions revisions;

    @Inject
    Edits edits;

    @PathParam("slug")
    String slug = "";

    @PathParam("number")
    int number;

    /** The form, filled with what the comment says. */
    @GET
    public Page form() {
        return Page.of(TEMPLATE, edits.fresh(edits.subject(slug, number, Optional.empty())));
    }

    /** Takes the correction, or shows what a corrected proposal changes. */
    @POST
    public Response send(Form form) {
        var subject = edits.subject(slug, number, Optional.empty());
        return edits.tried(
                TEMPLATE,
                subject,
                form,
                () -> form.has("step", "preview") ? preview(subject, form) : correct(subject, form));
    }

    private Response preview(Subject subject, Form form) {
        var runs = revisions
                .preview(subject.consultation().slug(), number, typed(form))
                .map(Difference::runs)
                .orElse(List.of());
        return Response.ok(Page.of(
                        TEMPLATE, edits.view(subject, State.OPEN, form, "").with(runs)))
                .build();
    }

    private Response correct(Subject subject, Form form) {
        revisions.edit(
                subject.consultation().slug(),
                number,
                typed(form),
                form.number("state").orElse(0),
                form.shown("key"));
        return Response.seeOther(URI.create(subject.page() + "/receipt")).build();
    }

    private static NewComment typed(Form form) {
        return new NewComment(
                null,
                null,
                null,
                form.value("kind"),
                form.value("text"),
                form.value("wording"),
                form.value("language"),
                null);
    }
}
