package org.parley.meeting;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ValueRange;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Faults;
import org.parley.markup.CleanText;

/**
 * When and where people meet and about what, checked.
 *
 * @param title 1 to 300 characters
 * @param start when it begins, in the zone in which it is meant
 * @param end when it ends, after the start, in the same zone
 * @param location a place or a link, 1 to 500 characters
 * @param agenda Markdown, at most 20,000 characters, may be empty
 */
public record MeetingTerms(String title, ZonedDateTime start, ZonedDateTime end, String location, String agenda) {
    private static final int LONGEST_AGENDA = 20_000;

    /** Years that every reader of a date takes. */
    private static final ValueRange YEARS = ValueRange.of(1900, 9999);

    /**
     * The terms as typed.
     *
     * @param start local date and time, e.g. {@code 2026-12-12T18:00}, with T or a blank
     * @param end the same
     * @param zone identifier of a time zone, e.g. {@code Europe/Paris}
     */
    public record Typed(
            @Nullable String title,
            @Nullable String start,
            @Nullable String end,
            @Nullable String zone,
            @Nullable String location,
            @Nullable String agenda) {

        /**
         * Reads what was typed, without what nobody can see and what could deceive.
         *
         * @throws org.parley.kernel.Invalid naming every field that breaks a rule
         */
        MeetingTerms checked() {
            var faults = new Faults();
            var name = CleanText.line(given(title));
            var where = CleanText.line(given(location));
            var what = CleanText.body(given(agenda)).strip();
            faults.text("title", name, 300).text("location", where, 500).optionalText("agenda", what, LONGEST_AGENDA);
            var meant = zone(faults);
            var begins = moment("start", start, meant, faults);
            var ends = moment("end", end, meant, faults);
            faults.unless(!faults.none() || ends.isAfter(begins), "end", "after-start")
                    .refuseAny();
            return new MeetingTerms(name, begins, ends, where, what);
        }

        private static String given(@Nullable String typed) {
            return typed == null ? "" : typed;
        }

        private ZoneId zone(Faults faults) {
            var typed = given(zone).strip().replace(' ', '_');
            if (typed.isEmpty()) {
                faults.add("zone", "required");
                return ZoneOffset.UTC;
            }
            try {
                return ZoneId.of(ZoneId.getAvailableZoneIds().stream()
                        .filter(typed::equalsIgnoreCase)
                        .findFirst()
                        .orElse(typed));
            } catch (DateTimeException unknown) {
                faults.add("zone", "zone", Map.of("value", Faults.shortened(typed)));
                return ZoneOffset.UTC;
            }
        }

        private static ZonedDateTime moment(String field, @Nullable String typed, ZoneId zone, Faults faults) {
            var text = given(typed).strip();
            if (text.isEmpty()) {
                faults.add(field, "required");
                return LocalDateTime.MIN.atZone(ZoneOffset.UTC);
            }
            try {
                var moment = LocalDateTime.parse(text.replace(' ', 'T'));
                YEARS.checkValidValue(moment.getYear(), ChronoField.YEAR);
                return moment.atZone(zone);
            } catch (DateTimeException unreadable) {
                faults.add(field, "date-time", Map.of("value", Faults.shortened(text)));
                return LocalDateTime.MIN.atZone(ZoneOffset.UTC);
            }
        }
    }
}
