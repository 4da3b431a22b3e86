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
import org.parley.comment.Revisions;
import org.parley.web.Form;
import org.parley.web.Page;

/** Withdrawing a comment of one's own, on a page of its own that says what stays. */
@Path("/consultations/{slug}/comments/{number: [0-9]{1,9}}/withdraw")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class WithdrawalResource {
    static final String TEMPLATE = "voice/withdraw.jte";

    @Inject
    Revisions revisions;

    @Inject
    Edits edits;

    @PathParam("slug")
    String slug = "";

    @PathParam("number")
    int number;

    /** Asks whether it is meant. */
    @GET
    public Page form() {
        return Page.of(TEMPLATE, edits.fresh(edits.subject(slug, number, Optional.empty())));
    }

    /** Withdraws it. */
    @POST
    public Response send(Form form) {
        var subject = edits.subject(slug, number, Optional.empty());
        return edits.tried(TEMPLATE, subject, form, () -> {
            revisions.withdraw(
                    subject.consultation().slug(),
                    number,
                    form.value("reason"),
                    form.number("state").orElse(0));
            return Response.seeOther(URI.create(subject.page())).build();
        });
    }
}
