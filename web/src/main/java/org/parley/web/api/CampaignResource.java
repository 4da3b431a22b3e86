package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.campaign.Campaigns;
import org.parley.comment.Comment;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;
import org.parley.web.Site;
import org.parley.web.json.Listing;
import org.parley.web.json.Query;

/** Sets of similar comments. */
@Path("/api/v1/consultations/{slug}/campaigns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CampaignResource {
    private static final String NUMBER = "{number: [1-9][0-9]{0,8}}";

    @Inject
    Consultations consultations;

    @Inject
    Campaigns campaigns;

    @Inject
    Site site;

    @Context
    UriInfo address;

    /** The campaigns, the largest first. */
    @GET
    public Listing<CampaignData> list(@PathParam("slug") Slug slug) {
        var query = new Query(address);
        var after = query.text("after").orElse("");
        int limit = query.limit();
        query.check();
        var consultation = consultations.consultation(slug);
        var page = campaigns.list(consultation, after, limit);
        var texts = campaigns.representatives(page.items()).stream()
                .collect(Collectors.toMap(Comment::id, Function.identity()));
        return Listing.of(
                page,
                campaign -> CampaignData.of(
                        consultation, campaign, campaign.representative().map(texts::get), Optional.empty(), site));
    }

    /** One campaign and who sent its comments. */
    @GET
    @Path(NUMBER)
    public CampaignData campaign(@PathParam("slug") Slug slug, @PathParam("number") int number) {
        var consultation = consultations.consultation(slug);
        var campaign = campaigns.campaign(consultation, number);
        var text = campaigns.representatives(List.of(campaign)).stream().findFirst();
        var senders = CampaignSendersData.of(campaigns.senders(consultation, campaign));
        return CampaignData.of(consultation, campaign, text, Optional.of(senders), site);
    }

    /** The comments of a campaign. */
    @GET
    @Path(NUMBER + "/comments")
    public Listing<CampaignMemberData> comments(@PathParam("slug") Slug slug, @PathParam("number") int number) {
        var query = new Query(address);
        int after = query.after().orElse(0);
        int limit = query.limit();
        query.check();
        var consultation = consultations.consultation(slug);
        var campaign = campaigns.campaign(consultation, number);
        return Listing.of(
                campaigns.members(campaign, false, after, limit),
                member -> CampaignMemberData.of(consultation, member, site));
    }
}
