package org.parley.web.api;

import java.time.Instant;
import org.parley.consultation.Consultation;
import org.parley.meeting.Meeting;
import org.parley.web.Site;

/**
 * A meeting.
 *
 * @param number within the consultation
 * @param url of its page
 * @param title what it is
 * @param start when it begins
 * @param end when it ends
 * @param zone in which these times are meant
 * @param location a place or a link
 * @param agenda Markdown
 * @param cancelled whether it does not take place
 * @param version to name in If-Match when it is changed
 */
public record MeetingData(
        int number,
        String url,
        String title,
        Instant start,
        Instant end,
        String zone,
        String location,
        String agenda,
        boolean cancelled,
        int version) {
    static MeetingData of(Consultation consultation, Meeting meeting, Site site) {
        return new MeetingData(
                meeting.number(),
                site.url("/consultations/" + consultation.slug() + "/meetings#meeting-" + meeting.number()),
                meeting.title(),
                meeting.start().toInstant(),
                meeting.end().toInstant(),
                meeting.start().getZone().getId(),
                meeting.location(),
                meeting.agenda(),
                meeting.cancelled(),
                meeting.version());
    }
}
