package org.parley.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.parley.meeting.Meetings;
import org.parley.web.Site;

/** The calendar of all consultations: deadlines and meetings ahead, and those just over. */
@Path("/calendar.ics")
@RequestScoped
public class CalendarResource {
    @Inject
    Meetings meetings;

    @Inject
    CalendarPages pages;

    @Inject
    Site site;

    /** The calendar. */
    @GET
    public Response calendar() {
        return pages.answer(site.text("calendar.all"), meetings.calendar());
    }
}
