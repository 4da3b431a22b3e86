package org.parley.web.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.web.Form;

class TermsTest {
    @ParameterizedTest
    @CsvSource({
        "'', datetime-local",
        "2026-12-12T18:00, datetime-local",
        "2026-12-12 18:00, datetime-local",
        "12 December 2026, text",
        "2026-12-12, text"
    })
    void shows_a_deadline_in_a_field_that_keeps_it(String typed, String type) {
        assertThat(Terms.deadlineType(Form.filled(Map.of("deadline", typed)))).isEqualTo(type);
    }

    @Test
    void offers_places_as_time_zones() {
        assertThat(Terms.zones())
                .startsWith("UTC")
                .contains("Europe/Paris", "Asia/Kathmandu")
                .doesNotHaveDuplicates();
    }
}
