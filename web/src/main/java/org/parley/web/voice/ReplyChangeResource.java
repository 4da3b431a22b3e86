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
import java.util.Optional;
import org.parley.comment.ReplyPlace;
import org.parley.comment.ReplyRevisions;
import org.parley.web.Form;
import org.parley.web.Page;

/** Correcting and withdrawing a reply of one's own, and its former states. */
@Path("/consultations/{slug}/comments/{number: [0-9]{1,9}}/replies/{place: [0-9]{1,9}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ReplyChangeResource {
    @Inject
    ReplyRevisions revisions;

    @Inject
    Edits edits;

    @Inject
    Histories histories;

    @PathParam("slug")
    String slug = "";

    @PathParam("number")
    int number;

    @PathParam("place")
    int place;

    /** The form, filled with what the reply says. */
    @GET
    @Path("edit")
    public Page edit() {
        return Page.of(EditResource.TEMPLATE, edits.fresh(subject()));
    }

    private Subject subject() {
        return edits.subject(slug, number, Optional.of(place));
    }

    /** Takes the correction. */
    @POST
    @Path("edit")
    public Response correct(Form form) {
        var subject = subject();
        return edits.tried(EditResource.TEMPLATE, subject, form, () -> {
            revisions.edit(
                    subject.consultation().slug(),
                    new ReplyPlace(number, place),
                    form.value("text"),
                    form.value("language"),
                    form.number("state").orElse(0),
                    form.shown("key"));
            return Response.seeOther(URI.create(subject.address())).build();
        });
    }

    /** Asks whether withdrawing is meant. */
    @GET
    @Path("withdraw")
    public Page withdrawing() {
        return Page.of(WithdrawalResource.TEMPLATE, edits.fresh(subject()));
    }

    /** Withdraws it. */
    @POST
    @Path("withdraw")
    public Response withdraw(Form form) {
        var subject = subject();
        return edits.tried(WithdrawalResource.TEMPLATE, subject, form, () -> {
            revisions.withdraw(
                    subject.consultation().slug(),
                    new ReplyPlace(number, place),
                    form.value("reason"),
                    form.number("state").orElse(0));
            return Response.seeOther(URI.create(subject.address())).build();
        });
    }

    /** Its states. */
    @GET
    @Path("history")
    public Page history() {
        return Page.of("voice/history.jte", histories.of(subject()));
    }
}
