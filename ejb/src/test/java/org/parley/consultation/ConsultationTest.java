package org.parley.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parley.kernel.DeadlinePassed;
import org.parley.kernel.Fault;
import org.parley.kernel.Invalid;
import org.parley.kernel.Slug;
import org.parley.kernel.WrongPhase;
import org.parley.stakeholder.StakeholderGroup;

class ConsultationTest {
    static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    static ConsultationTerms.Typed typed(String deadline, String zone) {
        return new ConsultationTerms.Typed(
                "Title", "Convener", "Purpose", "", "en", deadline, zone, List.of("academia", "government"));
    }

    static Consultation open(String deadline, String zone) {
        var consultation = new Consultation(new Slug("x"), typed(deadline, zone).checked(), START);
        consultation.moveTo(Phase.OPEN, START);
        return consultation;
    }

    @Nested
    class in_preparation {
        Consultation consultation = new Consultation(
                new Slug("x"), typed("2026-04-01T18:00", "Europe/Paris").checked(), START);

        @Test
        void takes_no_contribution_and_says_which_phase_it_is_in() {
            assertThatThrownBy(() -> consultation.refuseUnlessOpen(START))
                    .isInstanceOf(WrongPhase.class)
                    .hasMessageContaining("draft");
        }

        @Test
        void cannot_be_published() {
            assertThatThrownBy(() -> consultation.moveTo(Phase.PUBLISHED, START))
                    .isInstanceOf(WrongPhase.class);
        }

        @Test
        void keeps_the_groups_in_their_order() {
            assertThat(consultation.groups()).containsExactly(StakeholderGroup.GOVERNMENT, StakeholderGroup.ACADEMIA);
        }
    }

    @Nested
    class once_open {
        Consultation consultation = open("2026-04-01T18:00", "Europe/Paris");
        Instant deadline = Instant.parse("2026-04-01T16:00:00Z");

        @Test
        void takes_contributions_until_the_last_moment() {
            assertThatCode(() -> consultation.refuseUnlessOpen(deadline)).doesNotThrowAnyException();
        }

        @Test
        void refuses_a_late_one_and_names_the_deadline_in_its_zone() {
            assertThatThrownBy(() -> consultation.refuseUnlessOpen(deadline.plusMillis(1)))
                    .isInstanceOf(DeadlinePassed.class)
                    .hasMessageContaining("2026-04-01T18:00+02:00[Europe/Paris]");
        }

        @Test
        void can_be_closed_reopened_published_and_archived_but_not_go_back_from_there() {
            consultation.moveTo(Phase.CONSOLIDATING, START);
            consultation.moveTo(Phase.OPEN, START);
            consultation.moveTo(Phase.CONSOLIDATING, START);
            consultation.moveTo(Phase.PUBLISHED, START);
            consultation.moveTo(Phase.ARCHIVED, START);

            assertThatThrownBy(() -> consultation.moveTo(Phase.OPEN, START)).isInstanceOf(WrongPhase.class);
        }
    }

    @Test
    void terms_name_everything_that_is_wrong() {
        var typed = new ConsultationTerms.Typed(
                "", null, "Purpose", null, "??", "tomorrow", "Europe/Atlantis", List.of("friends"));

        assertThatThrownBy(typed::checked).isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.faults())
                .extracting(Fault::field)
                .containsExactly("title", "convener", "language", "zone", "deadline", "groups"));
    }

    @Property
    void a_deadline_is_the_same_moment_in_every_zone_and_season(
            @ForAll("zones") String zone,
            @ForAll @IntRange(min = 0, max = 366 * 24 * 4) int quarterHours,
            @ForAll @IntRange(min = 2024, max = 2030) int year) {
        var local = LocalDateTime.of(year, 1, 1, 0, 0).plusMinutes(15L * quarterHours);
        var consultation = open(local.toString(), zone);
        var moment = local.atZone(ZoneId.of(zone)).toInstant();

        assertThat(consultation.deadline().orElseThrow().toInstant()).isEqualTo(moment);
        assertThat(consultation.takesContributions(moment)).isTrue();
        assertThat(consultation.takesContributions(moment.plusMillis(1))).isFalse();
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds());
    }
}
