package org.parley.web.meeting;

import java.time.Instant;
import java.util.List;
import org.parley.consultation.Consultation;
import org.parley.meeting.Meeting;

/**
 * What the page of meetings shows.
 *
 * @param consultation the consultation
 * @param meetings by their start
 * @param now the moment
 */
public record MeetingsView(Consultation consultation, List<Meeting> meetings, Instant now) {
    public MeetingsView {
        meetings = List.copyOf(meetings);
    }

    /** Those that are not over, by their start. */
    public List<Meeting> ahead() {
        return meetings.stream().filter(this::isAhead).toList();
    }

    /** Those that are over, the latest first. */
    public List<Meeting> over() {
        return meetings.stream().filter(meeting -> !isAhead(meeting)).toList().reversed();
    }

    private boolean isAhead(Meeting meeting) {
        return !meeting.end().toInstant().isBefore(now);
    }
}
