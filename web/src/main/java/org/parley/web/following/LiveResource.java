package org.parley.web.following;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.access.Account;
import org.parley.access.Caller;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;
import org.parley.web.json.Query;

/** Notices that there is something new, as it comes (server-sent events, WHATWG HTML section 9.2). */
@Path("/consultations/{slug}/live")
@RequestScoped
public class LiveResource {
    @Inject
    Consultations consultations;

    @Inject
    Targets targets;

    @Inject
    LiveListeners listeners;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Listens to the consultation, or to a text, paragraph or comment of it.
     *
     * @param last identity of the last event that the browser got before its connection broke
     */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void listen(
            @PathParam("slug") String slug,
            @HeaderParam("Last-Event-ID") @Nullable String last,
            @Context UriInfo address,
            @Context HttpServletResponse response,
            @Context SseEventSink sink,
            @Context Sse events) {
        var consultation = consultations.consultation(new Slug(slug));
        var query = new Query(address);
        var target = new Target(
                query.text("document"), query.number("version"), query.text("paragraph"), query.number("comment"));
        query.check();
        var subject = targets.subject(consultation, target);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        var account = caller.account().map(Account::id).orElse(0L);
        listeners.add(
                new Listener(sink, events, consultation.id(), subject, account, clock.instant()),
                Stream.ofNullable(last)
                        .filter(id -> id.matches("[0-9]{1,18}"))
                        .mapToLong(Long::parseLong)
                        .findFirst()
                        .orElse(0));
    }
}
