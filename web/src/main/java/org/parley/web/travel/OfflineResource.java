package org.parley.web.travel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.parley.consultation.Consultations;
import org.parley.kernel.Invalid;
import org.parley.kernel.Slug;
import org.parley.travel.Homecomings;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;
import org.parley.web.Site;
import org.parley.web.SpeakingFor;

/** Taking a consultation along, and bringing one's comments back. */
@Path("/consultations/{slug}/offline")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OfflineResource {
    private static final String ID = "{id: [0-9]{1,18}}";

    @Inject
    Homecomings homecomings;

    @Inject
    Consultations consultations;

    @Inject
    SpeakingFor speaking;

    @Inject
    Site site;

    @Inject
    Clock clock;

    /** The page from which it is taken along, and to which it comes back. */
    @GET
    public Page page(@PathParam("slug") String slug) {
        return page(new Slug(slug), Form.empty());
    }

    private Page page(Slug slug, Form form) {
        var consultation = consultations.consultation(slug);
        var view = new OfflineView(
                consultation,
                consultation.takesContributions(clock.instant()),
                form,
                site.signedIn() ? speaking.choices() : List.of(),
                homecomings.latest(slug));
        return Page.of("travel/offline.jte", view);
    }

    /** Brings back a file of the reader's own. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(@PathParam("slug") String slug, List<EntityPart> parts) throws IOException {
        var sent = SentHome.of(parts);
        try {
            return toPage(
                    slug,
                    homecomings
                            .bring(new Slug(slug), sent.file(), sent.organisation())
                            .id());
        } catch (Invalid invalid) {
            var form = Form.empty().and("organisation", sent.organisation()).with(invalid.faults());
            return Response.status(Refusals.status(invalid))
                    .entity(page(new Slug(slug), form))
                    .build();
        }
    }

    static Response toPage(String slug, long id) {
        return Response.seeOther(URI.create("/consultations/" + slug + "/offline/" + id))
                .build();
    }

    /** What became of a file: a receipt for each comment, or why it was refused. */
    @GET
    @Path(ID)
    public Page homecoming(@PathParam("slug") String slug, @PathParam("id") long id) {
        return Page.of("travel/homecoming.jte", view(slug, id));
    }

    /** The same as plain text, to be sent back. */
    @GET
    @Path(ID + "/receipts.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public Response list(@PathParam("slug") String slug, @PathParam("id") long id) {
        return Response.ok(view(slug, id).list(site), "text/plain;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"receipts-" + id + ".txt\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private HomecomingView view(String slug, long id) {
        return new HomecomingView(
                consultations.consultation(new Slug(slug)), homecomings.homecoming(new Slug(slug), id));
    }
}
