package org.parley.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class InvitationCodeTest {
    @Test
    void has_eighty_bits_in_signs_that_are_not_taken_for_each_other() {
        var codes = new HashSet<String>();
        for (int i = 0; i < 200; i++) {
            codes.add(InvitationCode.fresh().value());
        }

        assertThat(codes).hasSize(200).allMatch(code -> code.matches("([A-HJ-NP-Z2-9]{4}-){3}[A-HJ-NP-Z2-9]{4}"));
    }

    @Test
    void is_known_again_however_it_is_typed() {
        var code = InvitationCode.fresh();
        var small = code.value().toLowerCase(Locale.ROOT).replace("-", " ");

        assertThat(InvitationCode.typed(" " + small + " ").digest()).isEqualTo(code.digest());
        assertThat(InvitationCode.typed(null).digest()).isNotEqualTo(code.digest());
    }

    @Test
    void does_not_tell_itself_by_accident() {
        var code = InvitationCode.fresh();

        assertThat(code.toString()).doesNotContain(code.value());
    }
}
