package org.parley.consultation;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ValueRange;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Faults;
import org.parley.markup.CleanText;
import org.parley.stakeholder.StakeholderGroup;

/**
 * What is asked of whom until when, checked.
 *
 * @param title 1 to 300 characters
 * @param convener who asks, 1 to 300 characters
 * @param purpose why, Markdown, 1 to 20,000 characters
 * @param questions what is asked, Markdown, at most 20,000 characters, may be empty
 * @param language language of these texts (BCP 47)
 * @param deadline last moment for contributions; must be there before the consultation opens
 * @param zone time zone in which the deadline is meant and shown
 * @param groups stakeholder groups invited, at least one
 */
public record ConsultationTerms(
        String title,
        String convener,
        String purpose,
        String questions,
        String language,
        Optional<ZonedDateTime> deadline,
        ZoneId zone,
        Set<StakeholderGroup> groups) {

    private static final int LONGEST_TEXT = 20_000;

    /** Years that every reader of a date takes. */
    private static final ValueRange YEARS = ValueRange.of(1900, 9999);

    /**
     * The terms as typed.
     *
     * @param deadline local date and time, e.g. {@code 2026-12-12T18:00}, with T or a blank; null or blank for none yet
     * @param zone identifier of a time zone, e.g. {@code Europe/Paris}
     * @param groups codes of stakeholder groups
     */
    public record Typed(
            @Nullable String title,
            @Nullable String convener,
            @Nullable String purpose,
            @Nullable String questions,
            @Nullable String language,
            @Nullable String deadline,
            @Nullable String zone,
            List<String> groups) {

        ConsultationTerms checked() {
            return checked(new Faults());
        }

        /**
         * Reads what was typed, without what nobody can see and what could deceive.
         *
         * @param faults what is wrong already
         * @throws org.parley.kernel.Invalid naming every field that breaks a rule
         */
        ConsultationTerms checked(Faults faults) {
            var name = CleanText.line(given(title));
            var asking = CleanText.line(given(convener));
            var why = CleanText.body(given(purpose)).strip();
            var what = CleanText.body(given(questions)).strip();
            var tongue = given(language).strip();
            faults.text("title", name, 300)
                    .text("convener", asking, 300)
                    .text("purpose", why, LONGEST_TEXT)
                    .optionalText("questions", what, LONGEST_TEXT)
                    .language("language", tongue);
            var where = knownZone(faults);
            var until = knownDeadline(where, faults);
            var known = knownGroups(faults);
            faults.refuseAny();
            return new ConsultationTerms(name, asking, why, what, tongue, until, where, known);
        }

        private static String given(@Nullable String typed) {
            return typed == null ? "" : typed;
        }

        private Set<StakeholderGroup> knownGroups(Faults faults) {
            var known = EnumSet.noneOf(StakeholderGroup.class);
            for (var code : groups) {
                StakeholderGroup.of(code)
                        .ifPresentOrElse(
                                known::add,
                                () -> faults.add("groups", "group", Map.of("value", Faults.shortened(code))));
            }
            faults.unless(!groups.isEmpty(), "groups", "required");
            return known;
        }

        private ZoneId knownZone(Faults faults) {
            if (zone == null || zone.isBlank()) {
                faults.add("zone", "required");
                return ZoneOffset.UTC;
            }
            try {
                return ZoneId.of(spelled(zone.strip()));
            } catch (DateTimeException unknown) {
                faults.add("zone", "zone", Map.of("value", Faults.shortened(zone)));
                return ZoneOffset.UTC;
            }
        }

        /** The identifier as it is spelled, however large its letters were typed. */
        private static String spelled(String zone) {
            var underscored = zone.replace(' ', '_');
            return ZoneId.getAvailableZoneIds().stream()
                    .filter(underscored::equalsIgnoreCase)
                    .findFirst()
                    .orElse(zone);
        }

        private Optional<ZonedDateTime> knownDeadline(ZoneId where, Faults faults) {
            if (deadline == null || deadline.isBlank()) {
                return Optional.empty();
            }
            try {
                var moment = LocalDateTime.parse(deadline.strip().replace(' ', 'T'));
                YEARS.checkValidValue(moment.getYear(), ChronoField.YEAR);
                return Optional.of(moment.atZone(where));
            } catch (DateTimeException unreadable) {
                faults.add("deadline", "date-time", Map.of("value", Faults.shortened(deadline)));
                return Optional.empty();
            }
        }
    }
}
