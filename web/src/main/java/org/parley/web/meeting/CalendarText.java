package org.parley.web.meeting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A calendar as iCalendar (RFC 5545). Every time is in UTC, which every program understands and no zone table can shift;
 * the zone in which it is meant stands in the description.
 */
final class CalendarText {
    /** Longest line in bytes of UTF-8, without its end. */
    private static final int LONGEST = 75;

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {}

    /** The calendar with its name and entries. */
    static String of(String name, List<CalendarEvent> events) {
        var calendar = new CalendarText();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Parley//Calendar//EN");
        calendar.line("METHOD", "PUBLISH");
        calendar.line("X-WR-CALNAME", escaped(name));
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        events.forEach(calendar::event);
        calendar.line("END", "VCALENDAR");
        return calendar.text.toString();
    }

    private void event(CalendarEvent event) {
        line("BEGIN", "VEVENT");
        line("UID", event.uid());
        line("SEQUENCE", String.valueOf(event.sequence()));
        line("DTSTAMP", utc(event.changed()));
        line("LAST-MODIFIED", utc(event.changed()));
        line("DTSTART", utc(event.start()));
        event.end().ifPresent(end -> line("DTEND", utc(end)));
        line("SUMMARY", escaped(event.summary()));
        if (!event.description().isBlank()) {
            line("DESCRIPTION", escaped(event.description()));
        }
        if (!event.location().isBlank()) {
            line("LOCATION", escaped(event.location()));
        }
        line("URL", event.address());
        line("STATUS", event.cancelled() ? "CANCELLED" : "CONFIRMED");
        line("TRANSP", event.end().isEmpty() || event.cancelled() ? "TRANSPARENT" : "OPAQUE");
        line("END", "VEVENT");
    }

    private static String utc(Instant moment) {
        return UTC.format(moment);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace("\r", "\n")
                .replace("\n", "\\n");
    }

    /** A line, folded where it is longer than others must read, and never inside a character. */
    private void line(String name, String value) {
        var whole = name + ":" + value;
        int length = 0;
        for (int i = 0; i < whole.length(); ) {
            int character = whole.codePointAt(i);
            var shown = Character.toString(character);
            int bytes = shown.getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > LONGEST) {
                text.append("\r\n ");
                length = 1;
            }
            text.append(shown);
            length += bytes;
            i += Character.charCount(character);
        }
        text.append("\r\n");
    }
}
