package org.parley.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.stakeholder.StakeholderGroup.ACADEMIA;
import static org.parley.stakeholder.StakeholderGroup.CIVIL_SOCIETY;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SupportTallyTest {
    @Test
    void keeps_the_groups_apart_in_their_order() {
        var tally = SupportTally.of(List.of(
                new SupportTally.Row(ACADEMIA, Stance.SUPPORT, 3),
                new SupportTally.Row(CIVIL_SOCIETY, Stance.OBJECT, 2),
                new SupportTally.Row(CIVIL_SOCIETY, Stance.SUPPORT, 1)));

        assertThat(tally.groups())
                .containsExactly(
                        Map.entry(CIVIL_SOCIETY, new SupportTally.Figures(1, 2, 0)),
                        Map.entry(ACADEMIA, new SupportTally.Figures(3, 0, 0)));
        assertThat(tally.largest()).isEqualTo(3);
        assertThat(tally.added(Stance.SUPPORT)).isEqualTo(4);
    }

    @Test
    void leaves_out_groups_of_which_everybody_took_the_stance_back() {
        assertThat(SupportTally.of(List.of(new SupportTally.Row(ACADEMIA, Stance.NEUTRAL, 0)))
                        .empty())
                .isTrue();
    }
}
