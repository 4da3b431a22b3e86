package org.parley.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SuccessionTest {
    private static final long[] NOTHING_BY_HAND = {0, 0};

    @Test
    void a_group_continues_the_campaign_that_most_of_its_members_were_in() {
        assertThat(Succession.of(
                        new int[] {0, 0, 0, 1, 1, Grouping.ALONE}, new long[] {7, 7, 8, 8, 8, 7}, NOTHING_BY_HAND))
                .containsExactly(7, 8);
    }

    @Test
    void of_two_groups_of_one_campaign_the_larger_continues_it() {
        assertThat(Succession.of(new int[] {0, 1, 1}, new long[] {7, 7, 7}, NOTHING_BY_HAND))
                .containsExactly(0, 7);
    }

    @Test
    void what_was_decided_by_hand_comes_first() {
        assertThat(Succession.of(new int[] {0, 0, 1}, new long[] {7, 7, 0}, new long[] {9, 0}))
                .containsExactly(9, 0);
    }
}
