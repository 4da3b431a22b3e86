package org.parley.web.preparation;

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
import org.parley.document.Drafts;
import org.parley.kernel.Conflict;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;

/** Removing a text that was never published. */
@Path("/consultations/{slug}/workbench/drafts/{doc}/removal")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class RemovalResource {
    @Inject
    Reviews reviews;

    @Inject
    Drafts drafts;

    @Inject
    Refusals refusals;

    /** What will be removed. */
    @GET
    public Page ask(@PathParam("slug") String slug, @PathParam("doc") String doc) {
        var text = reviews.text(slug, doc);
        return page(text, reviews.asked(text, Form.empty(), null));
    }

    private static Page page(Reviews.Text text, ReviewView view) {
        return Page.of(text.published() ? "preparation/published.jte" : "preparation/removal.jte", view);
    }

    /** Removes it. */
    @POST
    public Response remove(@PathParam("slug") String slug, @PathParam("doc") String doc, Form form) {
        var text = reviews.text(slug, doc);
        try {
            drafts.discard(text.slug(), text.document(), form.number("revision").orElse(-1));
            return Response.seeOther(URI.create(Paths.settings(text.slug()) + "?done=discarded"))
                    .build();
        } catch (Conflict stale) {
            return Response.status(Refusals.status(stale))
                    .entity(page(text, reviews.refused(text, 0, refusals.sentence(stale), "")))
                    .build();
        }
    }
}
