package org.parley.web.basket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.basket.Baskets;
import org.parley.consultation.Consultations;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;
import org.parley.web.OwnDrafts;
import org.parley.web.Page;

/** The receipts of one sending, which its author alone sees together. */
@Path("/consultations/{slug}/basket/sent/{sending: [A-Za-z0-9-]{8,100}}")
@RequestScoped
public class SentResource {
    @Inject
    Consultations consultations;

    @Inject
    Baskets baskets;

    @Inject
    OwnDrafts drafts;

    @Inject
    Receipts receipts;

    @PathParam("slug")
    String slug = "";

    @PathParam("sending")
    String sending = "";

    /** The receipts, to be printed. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Page receipts() {
        return Page.of("basket/sent.jte", view());
    }

    /** The receipts, to be kept as a file. */
    @GET
    @Path("receipts.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public Response text() {
        return Response.ok(receipts.text(view()), MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8"))
                .header("Content-Disposition", "attachment; filename=\"receipts-" + slug + ".txt\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private SentView view() {
        var sent = baskets.sent(new Slug(slug), sending);
        if (sent.isEmpty()) {
            throw new NotFound("sending", sending);
        }
        var consultation = consultations.consultation(new Slug(slug));
        var basket = "/consultations/" + slug + "/basket";
        return new SentView(
                consultation,
                receipts.of(consultation, sent),
                basket + "/sent/" + sending,
                drafts.count(consultation),
                basket);
    }
}
