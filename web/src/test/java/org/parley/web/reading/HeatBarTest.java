package org.parley.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.web.reading.HeatBar.Segment;

class HeatBarTest {
    @Property(tries = 200)
    void segments_and_gaps_fill_the_bar_exactly(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 3_000_000) Integer> counts) {
        var present = counts.stream().filter(count -> count > 0).count();

        var segments = HeatBar.of(figures(counts)).segments();

        assertThat(segments).hasSize((int) present);
        if (present > 0) {
            var last = segments.getLast();
            assertThat(last.start() + last.width()).isEqualTo(HeatBar.WIDTH);
            assertThat(segments).allMatch(segment -> segment.width() >= HeatBar.LEAST);
        }
    }

    @Property(tries = 200)
    void a_larger_group_is_never_narrower(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 1, max = 500) Integer> counts) {
        var segments = HeatBar.of(figures(counts)).segments();

        for (int one = 0; one < counts.size(); one++) {
            for (int other = 0; other < counts.size(); other++) {
                if (counts.get(one) > counts.get(other)) {
                    assertThat(segments.get(one).width())
                            .isGreaterThanOrEqualTo(segments.get(other).width());
                }
            }
        }
    }

    @Test
    void one_comment_among_hundreds_stays_visible() {
        var segments = HeatBar.of(figures(List.of(999, 1))).segments();

        assertThat(segments).extracting(Segment::width).containsExactly(338, HeatBar.LEAST);
    }

    private static List<GroupCount> figures(List<Integer> counts) {
        var groups = List.of(StakeholderGroup.values());
        return IntStream.range(0, counts.size())
                .mapToObj(i -> new GroupCount(groups.get(i), counts.get(i)))
                .toList();
    }
}
