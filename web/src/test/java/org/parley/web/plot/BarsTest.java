package org.parley.web.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BarsTest {
    private final Caption caption = new Caption("x", "Most came from X", "Comments", Optional.empty());

    @Test
    void the_longest_bar_leaves_room_for_its_number() {
        var plot = Bars.numbers(caption, "Country", "Comments", List.of(Bar.of("A", 2_000), Bar.of("B", 1)));

        assertThat(plot.start() + plot.length(2_000)).isLessThanOrEqualTo(Canvas.WIDTH - 60);
        assertThat(plot.length(1)).isPositive();
        assertThat(plot.length(0)).isZero();
    }

    @Test
    void the_picture_shows_the_first_and_the_table_all() {
        var bars = IntStream.range(0, 100)
                .mapToObj(number -> Bar.of("Country " + number, 1))
                .toList();

        var plot = Bars.numbers(caption, "Country", "Comments", bars);

        assertThat(plot.drawn()).hasSize(Bars.MOST);
        assertThat(plot.cut()).isTrue();
        assertThat(plot.sum()).isEqualTo(100);
        assertThat(plot.percent(bars.getFirst())).isEqualTo(1);
    }

    @Test
    void nothing_at_all_is_a_plot_without_bars() {
        var plot = Bars.numbers(caption, "Country", "Comments", List.of(Bar.of("A", 0)));

        assertThat(plot.length(0)).isZero();
        assertThat(plot.percent(plot.bars().getFirst())).isZero();
    }

    @Test
    void a_part_is_never_more_than_its_whole() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bar("A", "", 3, 2, Optional.empty()));
    }

    @Test
    void a_long_label_is_cut_between_characters() {
        assertThat(Bar.of("𝔸".repeat(30), 1).shortLabel()).isEqualTo("𝔸".repeat(26) + "…");
    }

    @Test
    void a_page_from_right_to_left_is_mirrored() {
        assertThat(Canvas.left("ltr", 100, 30)).isEqualTo(100);
        assertThat(Canvas.left("rtl", 100, 30)).isEqualTo(Canvas.WIDTH - 130);
    }

    @Test
    void the_table_is_safe_in_a_spreadsheet() {
        var table = new PlotTable("group", "comments");
        table.row("=1+1", 3);

        assertThat(table.text()).isEqualTo("group,comments\r\n'=1+1,3\r\n");
    }
}
