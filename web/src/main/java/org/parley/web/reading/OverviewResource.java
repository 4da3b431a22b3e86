package org.parley.web.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.parley.consultation.Consultations;
import org.parley.consultation.PhaseChange;
import org.parley.kernel.Slug;
import org.parley.meeting.Meetings;
import org.parley.web.ConsultationHeads;
import org.parley.web.Page;
import org.parley.web.reading.Timeline.State;
import org.parley.web.reading.Timeline.Step;

/** What a consultation is about, what happens when, and who has responded. */
@Path("/consultations/{slug}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OverviewResource {
    /** Most meetings on the overview. */
    private static final int MEETINGS = 3;

    @Inject
    Consultations consultations;

    @Inject
    ConsultationHeads heads;

    @Inject
    Meetings meetings;

    /** The overview. */
    @GET
    public Page overview(@PathParam("slug") String typed) {
        var slug = new Slug(typed);
        var consultation = consultations.consultation(slug);
        var participation = heads.participation(consultation);
        var past =
                consultations.history(slug).stream().map(OverviewResource::step).toList();
        return Page.of(
                "reading/overview.jte",
                new OverviewView(
                        consultation,
                        heads.documents(consultation),
                        participation,
                        GroupBars.of(participation),
                        Timeline.of(past),
                        meetings.next(consultation, MEETINGS)));
    }

    private static Step step(PhaseChange change) {
        return new Step(change.to(), State.DONE, Optional.of(change.changedAt()), change.reason());
    }
}
