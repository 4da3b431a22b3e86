package org.parley.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.position.Stance.DIVIDED;
import static org.parley.position.Stance.NO_POSITION;
import static org.parley.position.Stance.OPPOSES;
import static org.parley.position.Stance.SUPPORTS;
import static org.parley.position.Stance.SUPPORTS_WITH_CHANGES;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AgreementTest {
    @Test
    void groups_agree_when_all_that_take_a_stance_support() {
        assertThat(Agreement.of(List.of(SUPPORTS, SUPPORTS_WITH_CHANGES, NO_POSITION)))
                .isEqualTo(Agreement.SUPPORTED);
    }

    @Test
    void one_that_opposes_is_enough_for_a_contest_however_many_support() {
        assertThat(Agreement.of(List.of(SUPPORTS, SUPPORTS, SUPPORTS, DIVIDED, OPPOSES)))
                .isEqualTo(Agreement.CONTESTED);
    }

    @Test
    void a_group_divided_in_itself_is_no_contest_between_groups() {
        assertThat(Agreement.of(List.of(SUPPORTS, DIVIDED))).isEqualTo(Agreement.DIVIDED);
        assertThat(Agreement.of(List.of(OPPOSES))).isEqualTo(Agreement.OPPOSED);
    }

    @Test
    void no_position_is_no_stance() {
        assertThat(Agreement.of(List.of(NO_POSITION))).isEqualTo(Agreement.SILENT);
        assertThat(Agreement.of(List.of())).isEqualTo(Agreement.SILENT);
    }

    @Property
    void the_order_and_number_of_groups_does_not_matter(@ForAll List<Stance> stances, @ForAll Random random) {
        var more = new ArrayList<>(stances);
        more.addAll(stances);
        Collections.shuffle(more, random);

        assertThat(Agreement.of(more)).isEqualTo(Agreement.of(stances));
    }
}
