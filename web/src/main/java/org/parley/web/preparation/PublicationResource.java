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
import org.parley.document.Matchings;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.Refusal;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;
import org.parley.web.Site;

/** Publishing the version under review, once its secretariat knows that it cannot be changed afterwards. */
@Path("/consultations/{slug}/workbench/drafts/{doc}/publication")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PublicationResource {
    @Inject
    Reviews reviews;

    @Inject
    Drafts drafts;

    @Inject
    Matchings matchings;

    @Inject
    Refusals refusals;

    @Inject
    Site site;

    /** What will be published; before that the matching of paragraphs, if it was not looked through. */
    @GET
    public Response ask(@PathParam("slug") String slug, @PathParam("doc") String doc) {
        var text = reviews.text(slug, doc);
        if (!matchings.reviewed(text.slug(), text.opened())) {
            var matching = Paths.draft(text.slug(), text.document()) + "/matching";
            return Response.seeOther(URI.create(matching)).build();
        }
        return Response.ok(page(text, reviews.asked(text, Form.empty(), null))).build();
    }

    private static Page page(Reviews.Text text, ReviewView view) {
        return Page.of(text.published() ? "preparation/published.jte" : "preparation/publication.jte", view);
    }

    /** Publishes it. */
    @POST
    public Response publish(@PathParam("slug") String slug, @PathParam("doc") String doc, Form form) {
        var text = reviews.text(slug, doc);
        try {
            drafts.publish(text.slug(), text.document(), form.number("revision").orElse(-1));
            return Response.seeOther(URI.create(Paths.settings(text.slug()) + "?done=published"))
                    .build();
        } catch (Invalid invalid) {
            return refused(text, invalid, site.text(invalid.faults().getFirst()));
        } catch (Conflict stale) {
            return refused(text, stale, refusals.sentence(stale));
        }
    }

    private Response refused(Reviews.Text text, Refusal refusal, String sentence) {
        return Response.status(Refusals.status(refusal))
                .entity(page(text, reviews.refused(text, 0, sentence, "")))
                .build();
    }
}
