package org.parley.web.campaign;

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
import org.parley.campaign.CampaignDesk;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;
import org.parley.web.Form;
import org.parley.web.Page;

/** The campaigns of a consultation before its secretariat, one row for each. */
@Path("/consultations/{slug}/workbench/campaigns")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CampaignsResource {
    @Inject
    Consultations consultations;

    @Inject
    CampaignDesk desk;

    @Inject
    DeskPages pages;

    /** The list. */
    @GET
    public Page list(@PathParam("slug") String slug, @QueryParam("after") @DefaultValue("") String after) {
        return Page.of("campaign/campaigns.jte", pages.list(consultations.ofSecretariat(new Slug(slug)), after));
    }

    /** Has the comments grouped again. */
    @POST
    @Path("grouping")
    public Response groupAgain(@PathParam("slug") String slug, Form form) {
        desk.groupAgain(new Slug(slug));
        return Response.seeOther(URI.create("/consultations/" + slug + "/workbench/campaigns#grouping"))
                .build();
    }
}
