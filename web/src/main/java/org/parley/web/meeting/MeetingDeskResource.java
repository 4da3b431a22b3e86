package org.parley.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.access.Caller;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.SignInNeeded;
import org.parley.kernel.Slug;
import org.parley.meeting.Meeting;
import org.parley.meeting.MeetingTerms;
import org.parley.meeting.Meetings;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;

/** Where the secretariat announces, changes and cancels meetings. */
@Path("/consultations/{slug}/workbench/meetings")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class MeetingDeskResource {
    private static final int UNPROCESSABLE = 422;
    private static final String NUMBER = "{number: [1-9][0-9]{0,8}}";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    private static final Set<String> DONE = Set.of("announced", "revised", "cancelled");

    @Inject
    Consultations consultations;

    @Inject
    Meetings meetings;

    @Inject
    Refusals refusals;

    @Inject
    Caller caller;

    /** The meetings with what can be done with them, and a form for a new one. */
    @GET
    public Page desk(@PathParam("slug") String slug, @QueryParam("done") @Nullable String done) {
        var consultation = consultation(slug);
        var form = Form.filled(Map.of("zone", consultation.zone().getId()));
        return page(consultation, Optional.empty(), form, null, done != null && DONE.contains(done) ? done : null);
    }

    /** Announces a meeting. */
    @POST
    public Response announce(@PathParam("slug") String slug, Form form) {
        var consultation = consultation(slug);
        return answer(consultation, Optional.empty(), form, () -> {
            meetings.announce(consultation.slug(), typed(form));
            return "announced";
        });
    }

    /** The form to change a meeting. */
    @GET
    @Path(NUMBER)
    public Page one(@PathParam("slug") String slug, @PathParam("number") int number) {
        var consultation = consultation(slug);
        var meeting = meetings.meeting(consultation, number);
        return page(consultation, Optional.of(meeting), form(meeting), null, null);
    }

    /** Changes a meeting, or cancels it. */
    @POST
    @Path(NUMBER)
    public Response change(@PathParam("slug") String slug, @PathParam("number") int number, Form form) {
        var consultation = consultation(slug);
        var meeting = meetings.meeting(consultation, number);
        int version = form.number("version").orElse(0);
        return answer(consultation, Optional.of(meeting), form, () -> {
            if (form.has("act", "cancel")) {
                meetings.cancel(consultation.slug(), number, version);
                return "cancelled";
            }
            meetings.revise(consultation.slug(), number, typed(form), version);
            return "revised";
        });
    }

    private Response answer(Consultation consultation, Optional<Meeting> meeting, Form form, Supplier<String> act) {
        try {
            var path = "/consultations/" + consultation.slug() + "/workbench/meetings?done=" + act.get();
            return Response.seeOther(URI.create(path)).build();
        } catch (Invalid invalid) {
            return Response.status(UNPROCESSABLE)
                    .entity(page(consultation, meeting, form.with(invalid.faults()), null, null))
                    .build();
        } catch (Conflict conflict) {
            var version = meeting.map(Meeting::version).orElse(0);
            return Response.status(Refusals.status(conflict))
                    .entity(page(
                            consultation,
                            meeting,
                            form.and("version", String.valueOf(version)),
                            refusals.sentence(conflict),
                            null))
                    .build();
        }
    }

    private Page page(
            Consultation consultation,
            Optional<Meeting> meeting,
            Form form,
            @Nullable String refusal,
            @Nullable String done) {
        return Page.of(
                meeting.isPresent() ? "meeting/edit.jte" : "meeting/desk.jte",
                new MeetingDeskView(consultation, meetings.of(consultation), meeting, form, refusal, done));
    }

    private Consultation consultation(String slug) {
        if (!caller.signedIn()) {
            throw new SignInNeeded();
        }
        return consultations.ofSecretariat(new Slug(slug));
    }

    private static Form form(Meeting meeting) {
        return Form.filled(Map.of(
                "title", meeting.title(),
                "start", typed(meeting.start().toLocalDateTime()),
                "end", typed(meeting.end().toLocalDateTime()),
                "zone", meeting.start().getZone().getId(),
                "location", meeting.location(),
                "agenda", meeting.agenda(),
                "version", String.valueOf(meeting.version())));
    }

    private static String typed(LocalDateTime moment) {
        return moment.getSecond() == 0 ? TYPED.format(moment) : moment.toString();
    }

    private static MeetingTerms.Typed typed(Form form) {
        return new MeetingTerms.Typed(
                form.value("title"),
                form.value("start"),
                form.value("end"),
                form.value("zone"),
                form.value("location"),
                form.value("agenda"));
    }
}
