package org.parley.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.parley.markup.TextRange;

class ChangedPlacesTest {

    private static final String TEXT = "Access is given within sixty days, free of charge.";

    private static ChangedPlaces places(String wording) {
        return ChangedPlaces.of(Difference.between(TEXT, wording));
    }

    @Test
    void a_replacement_covers_what_it_replaces_and_an_addition_nothing() {
        assertThat(places(TEXT.replace("sixty", "thirty")).ranges()).containsExactly(new TextRange(23, 28));
        assertThat(places(TEXT + " Always.").ranges()).containsExactly(new TextRange(50, 50));
        assertThat(places(TEXT).ranges()).isEmpty();
    }

    @Test
    void proposals_for_the_same_words_touch_and_others_do_not() {
        var thirty = places(TEXT.replace("sixty", "thirty"));
        assertThat(thirty.touches(places(TEXT.replace("sixty", "ninety")))).isTrue();
        assertThat(thirty.touches(places(TEXT.replace("within sixty days", "at once"))))
                .isTrue();
        assertThat(thirty.touches(places(TEXT.replace("free of charge", "at a fair price"))))
                .isFalse();
        assertThat(thirty.touches(places(TEXT))).isFalse();
    }

    @Test
    void additions_in_the_same_place_touch_and_one_within_removed_words_too() {
        assertThat(places(TEXT + " Always.").touches(places(TEXT + " Never."))).isTrue();
        assertThat(places("In short: " + TEXT).touches(places(TEXT + " Never.")))
                .isFalse();
        assertThat(places(TEXT.replace("sixty", "sixty working"))
                        .touches(places(TEXT.replace("within sixty days, ", ""))))
                .isTrue();
    }

    @Test
    void it_works_on_words_of_scripts_without_blanks() {
        var text = "各机构应当公开数据，每年更新。";
        var yearly = ChangedPlaces.of(Difference.between(text, text.replace("每年", "每月")));
        var open = ChangedPlaces.of(Difference.between(text, text.replace("公开", "隐藏")));
        var daily = ChangedPlaces.of(Difference.between(text, text.replace("每年", "每天")));
        assertThat(yearly.touches(open)).isFalse();
        assertThat(yearly.touches(daily)).isTrue();
    }

    @Property
    void touching_goes_both_ways_and_every_change_touches_itself(
            @ForAll @AlphaChars @StringLength(max = 12) String one,
            @ForAll @AlphaChars @StringLength(max = 12) String other) {
        var first = places(TEXT.replace("sixty", one).replace("free", other));
        var second = places(TEXT.replace("given", other));
        assertThat(first.touches(second)).isEqualTo(second.touches(first));
        assertThat(first.touches(first)).isEqualTo(!first.ranges().isEmpty());
    }
}
