package org.parley.disposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parley.comment.CommentKind;
import org.parley.comment.CommentTally;
import org.parley.consultation.AConsultation;
import org.parley.consultation.Phase;
import org.parley.disposition.Coverage.Share;
import org.parley.kernel.Conflict;
import org.parley.stakeholder.StakeholderGroup;

class CoverageTest {
    private static CommentTally tally(long paragraph, StakeholderGroup group, int answered, int total) {
        return new CommentTally(paragraph, group, CommentKind.REMARK, total, answered, 0);
    }

    @Nested
    class of_a_consultation_without_comments {
        private final Coverage coverage = Coverage.of(List.of());

        @Test
        void is_complete() {
            assertThat(coverage.complete()).isTrue();
            assertThat(coverage.all().percent()).isEqualTo(100);
        }

        @Test
        void has_no_groups() {
            assertThat(coverage.byGroup()).isEmpty();
        }
    }

    @Nested
    class of_comments_of_two_groups_on_two_paragraphs {
        private final Coverage coverage = Coverage.of(List.of(
                tally(11, StakeholderGroup.GOVERNMENT, 2, 3),
                tally(11, StakeholderGroup.ACADEMIA, 1, 1),
                tally(12, StakeholderGroup.GOVERNMENT, 0, 4),
                tally(0, StakeholderGroup.ACADEMIA, 1, 2)));

        @Test
        void adds_up_over_everything() {
            assertThat(coverage.answered()).isEqualTo(4);
            assertThat(coverage.total()).isEqualTo(10);
            assertThat(coverage.missing()).isEqualTo(6);
            assertThat(coverage.complete()).isFalse();
        }

        @Test
        void adds_up_by_group_in_the_order_of_the_groups() {
            assertThat(coverage.byGroup())
                    .containsExactly(
                            Map.entry(StakeholderGroup.GOVERNMENT, new Share(2, 7)),
                            Map.entry(StakeholderGroup.ACADEMIA, new Share(2, 3)));
        }

        @Test
        void adds_up_by_paragraph_and_for_the_whole() {
            assertThat(coverage.byParagraph())
                    .containsEntry(11L, new Share(3, 4))
                    .containsEntry(12L, new Share(0, 4))
                    .containsEntry(0L, new Share(1, 2));
        }

        @Test
        void adds_up_over_the_versions_of_a_paragraph() {
            assertThat(coverage.over(List.of(11L, 12L, 99L))).isEqualTo(new Share(3, 8));
        }

        @Test
        void refuses_publication_and_says_how_many_are_missing_and_where() {
            assertThatThrownBy(() -> EveryCommentAnswered.refuseUnlessComplete(coverage, AConsultation.inDraft()))
                    .isInstanceOfSatisfying(Conflict.class, conflict -> assertThat(conflict.details())
                            .containsEntry("missing", 6)
                            .containsEntry("address", "/consultations/water/workbench?answered=no"));
        }
    }

    @Test
    void one_missing_answer_in_a_thousand_is_not_a_hundred_percent() {
        assertThat(new Share(999, 1000).percent()).isEqualTo(99);
    }

    @Test
    void more_answers_than_comments_are_impossible() {
        assertThatThrownBy(() -> new Share(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_publication_asks_for_full_coverage() {
        var condition = new EveryCommentAnswered();

        condition.check(AConsultation.inDraft(), Phase.CONSOLIDATING);
    }

    @Property
    void a_hundred_percent_and_complete_are_the_same(
            @ForAll @IntRange(max = 5_000_000) int one, @ForAll @IntRange(max = 5_000_000) int other) {
        var share = new Share(Math.min(one, other), Math.max(one, other));

        assertThat(share.percent() == 100).isEqualTo(share.complete());
        assertThat(share.answered() + share.missing()).isEqualTo(share.total());
    }
}
