package org.parley.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;
import org.parley.meeting.Meetings;

/** The calendar of one consultation: its deadline and all its meetings. */
@Path("/consultations/{slug}/calendar.ics")
@RequestScoped
public class ConsultationCalendarResource {
    @Inject
    Consultations consultations;

    @Inject
    Meetings meetings;

    @Inject
    CalendarPages pages;

    /** The calendar. */
    @GET
    public Response calendar(@PathParam("slug") String slug) {
        var consultation = consultations.consultation(new Slug(slug));
        return pages.answer(consultation.title(), meetings.calendar(consultation));
    }
}
