package org.parley.launcher.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.campaign.Grouping;
import org.parley.campaign.Signer;
import org.parley.launcher.host.Refused;

class GroupingBenchTest {
    @Test
    void eight_campaigns_among_five_thousand_texts_are_found_as_well_as_the_full_bench_asks() {
        var texts = new MadeTexts(5_000, 8, 20_261_122);
        var signer = new Signer();
        var grouping = new Grouping();
        for (int text = 0; text < texts.count(); text++) {
            grouping.add(signer.sign(texts.text(text), 0));
        }

        var score = Score.of(texts, grouping.finish());

        assertThat(score.precision()).isGreaterThanOrEqualTo(0.99);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.97);
        assertThat(score.partOfOwnGrouped()).isLessThanOrEqualTo(0.003);
        assertThat(score.own()).isLessThan(5_000);
    }

    @Test
    void the_same_seed_makes_the_same_texts() {
        assertThat(new MadeTexts(2_000, 3, 5).text(77)).isEqualTo(new MadeTexts(2_000, 3, 5).text(77));
    }

    @Test
    void without_options_it_groups_the_set_that_the_figures_are_given_for() {
        assertThat(GroupingOptions.of(List.of("campaigns"))).isEqualTo(new GroupingOptions(300_000, 60, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "999", "many", ""})
    void a_number_of_texts_that_is_none_is_named(String texts) {
        assertThatThrownBy(() -> GroupingOptions.of(List.of("campaigns", "--texts", texts)))
                .isInstanceOf(Refused.class)
                .hasMessage("--texts must be a number from 1000 to 10000000, not " + texts + ".");
    }
}
