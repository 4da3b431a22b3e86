package org.parley.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrganisationTest {
    @Test
    void names_are_compared_without_capitals_accents_and_punctuation() {
        assertThat(Organisation.key("  Fédération  des-Éditeurs, "))
                .isEqualTo(Organisation.key("federation DES editeurs"));
    }

    @Test
    void names_in_other_scripts_stay_distinct() {
        assertThat(Organisation.key("مركز البيانات")).isNotEqualTo(Organisation.key("مركز الحقوق"));
    }
}
