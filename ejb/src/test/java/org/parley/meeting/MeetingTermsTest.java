package org.parley.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.kernel.Conflict;
import org.parley.kernel.Fault;
import org.parley.kernel.Invalid;

class MeetingTermsTest {
    private static MeetingTerms.Typed typed(@Nullable String start, @Nullable String end, @Nullable String zone) {
        return new MeetingTerms.Typed("Hearing", start, end, zone, "Room 3", "1. Opening");
    }

    @Test
    void keeps_the_moment_and_the_zone_in_which_it_is_meant() {
        var terms =
                typed("2027-03-28 14:00", "2027-03-28T16:30", "europe/paris").checked();

        assertThat(terms.start().toInstant()).isEqualTo(Instant.parse("2027-03-28T12:00:00Z"));
        assertThat(terms.end().toString()).isEqualTo("2027-03-28T16:30+02:00[Europe/Paris]");
    }

    @Test
    void names_every_field_that_breaks_a_rule() {
        var nothing = new MeetingTerms.Typed(" ", null, "tomorrow", "Mars", "", "x".repeat(20_001));

        assertThatThrownBy(nothing::checked).isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(
                        invalid.faults().stream().map(Fault::field))
                .containsExactlyInAnyOrder("title", "location", "agenda", "zone", "start", "end"));
    }

    @Test
    void ends_after_it_begins() {
        assertThatThrownBy(typed("2027-03-28T14:00", "2027-03-28T14:00", "UTC")::checked)
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.faults())
                        .containsExactly(new Fault("end", "after-start")));
    }

    @Test
    void a_cancelled_meeting_stays_as_it_was() {
        var terms = typed("2027-03-28T14:00", "2027-03-28T15:00", "UTC").checked();
        var meeting = new Meeting(1, 1, terms, Optional.empty(), Instant.EPOCH);

        meeting.cancel(Optional.of(5L), Instant.EPOCH);

        assertThat(meeting.cancelled()).isTrue();
        assertThat(meeting.title()).isEqualTo("Hearing");
        assertThatThrownBy(() -> meeting.revise(terms, Optional.empty(), Instant.EPOCH))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> meeting.cancel(Optional.empty(), Instant.EPOCH))
                .isInstanceOf(Conflict.class);
    }
}
