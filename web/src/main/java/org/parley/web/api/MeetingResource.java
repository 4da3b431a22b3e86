package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;
import org.parley.meeting.MeetingTerms;
import org.parley.meeting.Meetings;
import org.parley.web.Site;
import org.parley.web.json.JsonBody;
import org.parley.web.json.Listing;
import org.parley.web.json.Preconditions;

/** The meetings of a consultation. */
@Path("/api/v1/consultations/{slug}/meetings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeetingResource {
    private static final String NUMBER = "{number: [1-9][0-9]{0,8}}";

    @Inject
    Consultations consultations;

    @Inject
    Meetings meetings;

    @Inject
    Site site;

    @Context
    HttpHeaders headers;

    /** All meetings by their start. */
    @GET
    public Listing<MeetingData> list(@PathParam("slug") Slug slug) {
        var consultation = consultations.consultation(slug);
        return Listing.whole(meetings.of(consultation).stream()
                .map(meeting -> MeetingData.of(consultation, meeting, site))
                .toList());
    }

    /** Announces a meeting. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response announce(@PathParam("slug") Slug slug, JsonBody body) {
        var meeting = meetings.announce(slug, body.as(MeetingTerms.Typed.class));
        var path = "/api/v1/consultations/" + slug + "/meetings/" + meeting.number();
        return Response.created(URI.create(site.url(path)))
                .entity(meeting(slug, meeting.number()))
                .build();
    }

    /** One meeting. */
    @GET
    @Path(NUMBER)
    public MeetingData meeting(@PathParam("slug") Slug slug, @PathParam("number") int number) {
        var consultation = consultations.consultation(slug);
        return MeetingData.of(consultation, meetings.meeting(consultation, number), site);
    }

    /** Changes a meeting. */
    @PUT
    @Path(NUMBER)
    @Consumes(MediaType.APPLICATION_JSON)
    public MeetingData revise(@PathParam("slug") Slug slug, @PathParam("number") int number, JsonBody body) {
        int version = Preconditions.version(headers, site);
        meetings.revise(slug, number, body.as(MeetingTerms.Typed.class), version);
        return meeting(slug, number);
    }

    /** Cancels a meeting; it stays in the list, marked. */
    @DELETE
    @Path(NUMBER)
    public MeetingData cancel(@PathParam("slug") Slug slug, @PathParam("number") int number) {
        meetings.cancel(slug, number, Preconditions.version(headers, site));
        return meeting(slug, number);
    }
}
