package org.parley.web.voice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.parley.web.Page;

/** What a comment said before, state by state. */
@Path("/consultations/{slug}/comments/{number: [0-9]{1,9}}/history")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class HistoryResource {
    @Inject
    Edits edits;

    @Inject
    Histories histories;

    @PathParam("slug")
    String slug = "";

    @PathParam("number")
    int number;

    /** The states of the comment, the last one first. */
    @GET
    public Page history() {
        return Page.of("voice/history.jte", histories.of(edits.subject(slug, number, Optional.empty())));
    }
}
