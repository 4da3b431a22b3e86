package org.parley.disposition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionTest {
    @ParameterizedTest
    @EnumSource
    void a_decision_is_found_by_its_code(Decision decision) {
        assertThat(Decision.of(decision.code())).contains(decision);
    }

    @Test
    void codes_have_hyphens_and_small_letters() {
        assertThat(Decision.ACCEPTED_IN_PART.code()).isEqualTo("accepted-in-part");
    }

    @Test
    void an_unknown_code_is_no_decision() {
        assertThat(Decision.of("ACCEPTED")).isEmpty();
    }
}
