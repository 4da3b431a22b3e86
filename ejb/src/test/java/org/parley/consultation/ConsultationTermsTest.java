package org.parley.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.kernel.Fault;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;

class ConsultationTermsTest {
    private static ConsultationTerms.Typed typed(String title, String deadline, String zone) {
        return new ConsultationTerms.Typed(
                title, "Council", "Why\r\nso", null, "en", deadline, zone, List.of("government"));
    }

    @Test
    void are_kept_without_what_deceives() {
        var terms = typed(" Fair\u202e roaming\u0007 ", "", "UTC").checked();

        assertThat(terms.title()).isEqualTo("Fair roaming");
        assertThat(terms.purpose()).isEqualTo("Why\nso");
        assertThat(terms.questions()).isEmpty();
        assertThat(terms.deadline()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Africa/Addis_Ababa", "africa/addis_ababa", " Africa/Addis Ababa "})
    void know_a_zone_however_it_is_typed(String zone) {
        assertThat(typed("Fair", "", zone).checked().zone()).isEqualTo(ZoneId.of("Africa/Addis_Ababa"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-12T18:00", "2026-12-12 18:00", "2026-12-12T18:00:00"})
    void mean_the_deadline_in_their_zone(String deadline) {
        assertThat(typed("Fair", deadline, "Europe/Paris").checked().deadline().map(ZonedDateTime::toInstant))
                .contains(Instant.parse("2026-12-12T17:00:00Z"));
    }

    @Test
    void name_what_was_wrong_before_them_too() {
        var faults = new Faults().add("address", "slug");

        assertThatThrownBy(() -> typed("", "soon", "Mars").checked(faults))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.faults())
                        .extracting(Fault::field)
                        .containsExactly("address", "title", "zone", "deadline"));
    }
}
