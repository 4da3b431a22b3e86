package org.parley.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.parley.campaign.Campaign;
import org.parley.campaign.Campaigns;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.disposition.Dispositions;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;
import org.parley.web.Page;
import org.parley.web.Site;
import org.parley.web.plot.PlotTable;

/** A campaign before the public: its text, who sent it, every comment of it, and the answer. */
@Path("/consultations/{slug}/campaigns/{number: [0-9]{1,9}}")
@RequestScoped
public class CampaignResource {
    @Inject
    Consultations consultations;

    @Inject
    Campaigns campaigns;

    @Inject
    Dispositions dispositions;

    @Inject
    DeskPages pages;

    @Inject
    Site site;

    @PathParam("slug")
    String slug = "";

    @PathParam("number")
    int number;

    /** The campaign; one that was merged into another leads there. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response campaign(@QueryParam("after") @DefaultValue("0") String after) {
        var consultation = consultations.consultation(new Slug(slug));
        var campaign = campaigns.campaign(consultation, number);
        var successor = campaigns.successor(campaign);
        if (successor.isPresent()) {
            return Response.seeOther(URI.create("/consultations/" + slug + "/campaigns/"
                            + successor.get().number()))
                    .build();
        }
        int last = after.matches("[0-9]{1,9}") ? Integer.parseInt(after) : 0;
        return Response.ok(Page.of("campaign/campaign.jte", view(consultation, shown(campaign), last)))
                .build();
    }

    private Campaign shown(Campaign campaign) {
        if (campaign.members() == 0) {
            throw new NotFound("campaign", number);
        }
        return campaign;
    }

    private PublicCampaign view(Consultation consultation, Campaign campaign, int after) {
        var text = campaigns.representatives(List.of(campaign)).stream().findFirst();
        var path = "/consultations/" + slug + "/campaigns/" + number;
        return new PublicCampaign(
                consultation,
                campaign,
                text,
                text.flatMap(dispositions::of),
                SenderPlots.of(campaigns.senders(consultation, campaign), site, path),
                pages.rows(campaign, text, new DeskPages.Asked(false, after)),
                after == 0);
    }

    /** Who sent the members, as a table: by {@code groups}, {@code countries} or {@code days}. */
    @GET
    @Path("senders.csv")
    public Response senders(@QueryParam("by") @DefaultValue("days") String by) {
        var consultation = consultations.consultation(new Slug(slug));
        var senders = campaigns.senders(consultation, campaigns.campaign(consultation, number));
        var table =
                switch (by) {
                    case "groups" -> new PlotTable("group", "comments");
                    case "countries" -> new PlotTable("country", "comments");
                    default -> new PlotTable("day", "comments");
                };
        switch (by) {
            case "groups" ->
                senders.groups().forEach(one -> table.row(one.group().code(), one.comments()));
            case "countries" -> senders.countries().forEach(one -> table.row(one.country(), one.comments()));
            default -> senders.days().forEach(one -> table.row(one.day(), one.comments()));
        }
        return table.answer(slug + "-campaign-" + number + "-" + (by.matches("groups|countries") ? by : "days"));
    }
}
