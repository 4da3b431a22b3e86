package org.parley.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;
import org.parley.meeting.Meetings;
import org.parley.web.Page;

/** The meetings of a consultation. */
@Path("/consultations/{slug}/meetings")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class MeetingsResource {
    @Inject
    Consultations consultations;

    @Inject
    Meetings meetings;

    @Inject
    Clock clock;

    /** All of them, those ahead first. */
    @GET
    public Page meetings(@PathParam("slug") String slug) {
        var consultation = consultations.consultation(new Slug(slug));
        return Page.of(
                "meeting/meetings.jte", new MeetingsView(consultation, meetings.of(consultation), clock.instant()));
    }
}
