package org.parley.web.voice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.parley.comment.Comments;
import org.parley.consultation.Consultations;
import org.parley.kernel.Invalid;
import org.parley.kernel.Slug;
import org.parley.support.Stance;
import org.parley.support.Supports;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;
import org.parley.web.voice.SupportPanels.Signatures;

/** Who supports a comment, objects to it or is neutral, and saying so. */
@Path("/consultations/{slug}/comments/{number: [0-9]{1,9}}/support")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SupportResource {
    private static final int SIZE = 50;

    @Inject
    Consultations consultations;

    @Inject
    Comments comments;

    @Inject
    Supports supports;

    @Inject
    SupportPanels panels;

    @PathParam("slug")
    String slug = "";

    @PathParam("number")
    int number;

    /** A page of those who took a stance. */
    @GET
    public Page list(
            @QueryParam("stance") @DefaultValue("") String stance,
            @QueryParam("after") @DefaultValue("0") String after) {
        long skipped = after.matches("[0-9]{1,18}") ? Long.parseLong(after) : 0;
        return page(new Signatures(Stance.of(stance), skipped, SIZE), Form.filled(Map.of()));
    }

    /** Takes a stance, or takes it back. */
    @POST
    public Response state(Form form) {
        var consultation = new Slug(slug);
        try {
            if (form.has("step", "take-back")) {
                supports.takeBack(consultation, number, form.value("organisation"));
            } else {
                supports.take(consultation, number, form.value("stance"), form.value("organisation"));
            }
            return Response.seeOther(URI.create("/consultations/" + slug + "/comments/" + number + "#support"))
                    .build();
        } catch (Invalid invalid) {
            return Response.status(Refusals.status(invalid))
                    .entity(page(new Signatures(Optional.empty(), 0, SIZE), form.with(invalid.faults())))
                    .build();
        }
    }

    private Page page(Signatures signatures, Form form) {
        var consultation = consultations.consultation(new Slug(slug));
        var comment = comments.comment(consultation, number);
        var stance = signatures.stance().map(Stance::code).orElse("");
        return Page.of(
                "voice/supporters.jte",
                new SupportersView(panels.panel(consultation, comment, signatures, form), stance, signatures.after()));
    }
}
