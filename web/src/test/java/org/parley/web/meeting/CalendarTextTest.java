package org.parley.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.parley.web.Texts;

class CalendarTextTest {
    private static CalendarEvent event(Instant start, String summary, String description) {
        return new CalendarEvent(
                "meeting-1-data@parley.example",
                3,
                Instant.EPOCH,
                start,
                Optional.of(start.plusSeconds(5400)),
                summary,
                description,
                "Room; 3, left",
                "https://parley.example/consultations/data/meetings#meeting-1",
                false);
    }

    private static VEvent read(CalendarEvent event) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(CalendarText.of("Name", List.of(event))));
        calendar.validate();
        return calendar.<VEvent>getComponents(Component.VEVENT).getFirst();
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds());
    }

    /** Local times around the changes of all clocks from 2024 to 2030 among them. */
    @Property(tries = 1000)
    void every_moment_is_the_one_on_the_page_to_the_second(
            @ForAll("zones") String zone, @ForAll @LongRange(min = 1_704_067_200L, max = 1_924_991_999L) long second)
            throws IOException, ParserException {
        var shown = aroundAChange(ZoneId.of(zone), second);

        var found = read(event(shown.toInstant(), "Hearing", "x"));
        var start = Instant.from(found.getDateTimeStart().getDate());

        assertThat(start).isEqualTo(shown.toInstant());
        assertThat(Texts.in(Locale.ENGLISH).moment(start.atZone(shown.getZone())))
                .isEqualTo(Texts.in(Locale.ENGLISH).moment(shown));
    }

    /** As an organiser types it: a local time, within three hours of the next change of the clocks if there is one. */
    private static ZonedDateTime aroundAChange(ZoneId zone, long second) {
        var moment = Instant.ofEpochSecond(second);
        var change = zone.getRules().nextTransition(moment);
        var base = change == null ? moment : change.getInstant().plusSeconds(second % 21_600 - 10_800);
        return LocalDateTime.ofInstant(base, zone).atZone(zone);
    }

    @Property(tries = 500)
    void any_text_comes_back_as_it_was_and_no_line_is_too_long(@ForAll String typed)
            throws IOException, ParserException {
        var text = typed.replaceAll("\\p{C}|[\\u2028\\u2029]", "").strip();
        var event = event(Instant.EPOCH, "S" + text, "D" + text + "\n,;\\ " + text + ".");

        var written = CalendarText.of("Name", List.of(event));

        assertThat(written.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(read(event).getSummary().getValue()).isEqualTo("S" + text);
        assertThat(read(event).getDescription().getValue()).isEqualTo("D" + text + "\n,;\\ " + text + ".");
    }

    @Test
    void names_what_stays_and_what_changed() throws IOException, ParserException {
        var found = read(
                event(ZonedDateTime.of(2027, 3, 28, 12, 0, 0, 0, ZoneOffset.UTC).toInstant(), "Hearing", ""));

        assertThat(found.getUid().orElseThrow().getValue()).isEqualTo("meeting-1-data@parley.example");
        assertThat(found.getSequence().getSequenceNo()).isEqualTo(3);
        assertThat(found.getLocation().getValue()).isEqualTo("Room; 3, left");
    }

    @Test
    void a_cancelled_meeting_says_so() {
        var cancelled = new CalendarEvent(
                "u", 1, Instant.EPOCH, Instant.EPOCH, Optional.empty(), "S", "", "", "https://parley.example/", true);

        assertThat(CalendarText.of("Name", List.of(cancelled)))
                .contains("STATUS:CANCELLED\r\n")
                .doesNotContain("DTEND");
    }
}
