package org.parley.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.parley.consultation.Consultation;
import org.parley.kernel.Digest;
import org.parley.kernel.Settings;
import org.parley.markup.Markup;
import org.parley.meeting.Dated;
import org.parley.meeting.Meeting;
import org.parley.web.Site;

/** Turns deadlines and meetings into the entries of a calendar, with the same moments as on the pages. */
@RequestScoped
class CalendarPages {
    private static final int LONGEST_AGENDA = 4000;

    @Inject
    Site site;

    @Inject
    Settings settings;

    @Context
    Request request;

    /** Answers with a calendar, or with the word that nothing changed since the last time. */
    Response answer(String name, List<Dated> dates) {
        var text = CalendarText.of(name, dates.stream().map(this::event).toList());
        var tag = new EntityTag(Digest.of(text).substring(0, 16), true);
        var known = request.evaluatePreconditions(tag);
        var answer = known == null ? Response.ok(text, "text/calendar;charset=utf-8") : known;
        var caching = new CacheControl();
        caching.setNoCache(true);
        return answer.tag(tag)
                .cacheControl(caching)
                .header("Vary", "Accept-Language, Cookie")
                .build();
    }

    private CalendarEvent event(Dated dated) {
        return dated.meeting()
                .map(meeting -> meeting(dated.consultation(), meeting))
                .orElseGet(() -> deadline(dated.consultation()));
    }

    private CalendarEvent deadline(Consultation consultation) {
        var deadline = consultation.deadline().orElseThrow();
        return new CalendarEvent(
                uid("deadline", consultation),
                consultation.version() - 1,
                second(consultation.openedAt().orElse(consultation.createdAt())),
                second(deadline.toInstant()),
                Optional.empty(),
                site.text("calendar.deadline", "title", consultation.title()),
                site.text("calendar.until", "deadline", deadline),
                "",
                site.url("/consultations/" + consultation.slug()),
                false);
    }

    private CalendarEvent meeting(Consultation consultation, Meeting meeting) {
        var key = meeting.cancelled() ? "calendar.cancelled" : "calendar.meeting";
        return new CalendarEvent(
                uid("meeting-" + meeting.number(), consultation),
                meeting.version() - 1,
                second(meeting.changedAt()),
                second(meeting.start().toInstant()),
                Optional.of(second(meeting.end().toInstant())),
                site.text(key, "meeting", meeting.title(), "title", consultation.title()),
                times(meeting.start(), meeting.end()) + "\n" + Markup.excerpt(meeting.agenda(), LONGEST_AGENDA),
                meeting.location(),
                site.url("/consultations/" + consultation.slug() + "/meetings#meeting-" + meeting.number()),
                meeting.cancelled());
    }

    private String times(ZonedDateTime start, ZonedDateTime end) {
        return site.text("calendar.from-to", "start", start, "end", end);
    }

    private String uid(String what, Consultation consultation) {
        return what + "-" + consultation.slug() + "@" + settings.baseAddress().getHost();
    }

    private static Instant second(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }
}
