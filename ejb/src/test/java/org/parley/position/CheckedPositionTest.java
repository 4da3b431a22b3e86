package org.parley.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parley.comment.AComment;
import org.parley.comment.Comment;
import org.parley.kernel.Fault;
import org.parley.kernel.Invalid;
import org.parley.position.NewPosition.Words;
import org.parley.stakeholder.StakeholderGroup;

class CheckedPositionTest {
    private static final StakeholderGroup GROUP = StakeholderGroup.CIVIL_SOCIETY;

    private final Map<Integer, Comment> comments = Map.of(
            7,
            AComment.saying(7, GROUP, "Water is **not** a luxury.\nIt is a right. See [the law](https://example.org)."),
            8,
            AComment.saying(8, StakeholderGroup.GOVERNMENT, "Water has a price."),
            9,
            AComment.proposing(9, GROUP, "", "Everybody has a right to water at a fair price."));

    private CheckedPosition checked(NewPosition typed) {
        return CheckedPosition.of(typed, GROUP, number -> Optional.ofNullable(comments.get(number)));
    }

    private static NewPosition quoting(Words... words) {
        return new NewPosition(null, "supports", "The group agrees.", "", List.of(words));
    }

    private List<Fault> faults(NewPosition typed) {
        return catchThrowableOfType(Invalid.class, () -> checked(typed)).faults();
    }

    @Nested
    class a_quotation_is_taken {
        @Test
        void when_it_stands_in_the_text_as_it_was_typed() {
            assertThat(checked(quoting(new Words(7, "Water is **not** a luxury.")))
                            .quotations())
                    .hasSize(1);
        }

        @Test
        void when_it_stands_in_the_text_as_it_is_read() {
            assertThat(checked(quoting(new Words(7, "Water is not a luxury."), new Words(7, "See the law.")))
                            .quotations())
                    .extracting(CheckedPosition.Quoted::text)
                    .containsExactly("Water is not a luxury.", "See the law.");
        }

        @Test
        void when_only_the_line_breaks_differ() {
            assertThat(checked(quoting(new Words(7, "a luxury. It\n is"))).quotations())
                    .hasSize(1);
        }

        @Test
        void when_it_stands_in_the_proposed_wording() {
            assertThat(checked(quoting(new Words(9, "at a fair price"))).quotations())
                    .hasSize(1);
        }
    }

    @Nested
    class a_quotation_is_refused_by_name {
        private Fault only(Words words) {
            var faults = faults(quoting(words));
            assertThat(faults).hasSize(1);
            return faults.getFirst();
        }

        @Test
        void when_a_word_differs() {
            assertThat(only(new Words(7, "Water is a luxury.")))
                    .isEqualTo(
                            new Fault("quotations", "not-quoted", Map.of("value", "Water is a luxury.", "comment", 7)));
        }

        @Test
        void when_the_comment_is_of_another_group() {
            assertThat(only(new Words(8, "Water has a price.")).rule()).isEqualTo("not-quoted");
        }

        @Test
        void when_there_is_no_such_comment() {
            assertThat(only(new Words(99, "Water")))
                    .extracting(Fault::details)
                    .isEqualTo(Map.of("value", "Water", "comment", 99));
        }

        @Test
        void when_it_has_no_words() {
            assertThat(only(new Words(7, " \n ")).rule()).isEqualTo("not-quoted");
        }
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        var typed = new NewPosition(null, "", " ", null, List.of(new Words(7, "Wine")));

        assertThat(faults(typed)).extracting(Fault::field).containsExactly("stance", "summary", "quotations");
    }

    @Test
    void an_unknown_stance_is_named() {
        assertThat(faults(new NewPosition(null, "maybe", "So.", null, List.of())))
                .containsExactly(new Fault("stance", "stance", Map.of("value", "maybe")));
    }

    @Test
    void a_wall_of_quotations_is_refused() {
        var many = Collections.nCopies(21, new Words(7, "Water"));

        assertThat(faults(new NewPosition(null, "divided", "So.", null, many)))
                .extracting(Fault::rule)
                .containsExactly("too-many");
    }

    @Test
    void sentences_of_a_comment_can_all_be_quoted() {
        for (var comment : comments.values()) {
            assertThat(QuotableText.sentences(comment)).allMatch(sentence -> QuotableText.stands(sentence, comment));
        }
        assertThat(QuotableText.sentences(comments.getOrDefault(7, AComment.saying(1, GROUP, ""))))
                .containsExactly("Water is not a luxury.", "It is a right.", "See the law.");
    }

    @Nested
    class a_disagreement {
        private NewPosition divided(Words... words) {
            return new NewPosition(null, "divided", "The group differs.", "", List.of(words));
        }

        @Test
        void is_taken_with_the_words_of_both_sides() {
            assertThat(checked(divided(
                                    new Words(7, "It is a right.", "for"), new Words(9, "at a fair price", "against")))
                            .quotations())
                    .extracting(CheckedPosition.Quoted::side)
                    .containsExactly(Side.FOR, Side.AGAINST);
        }

        @Test
        void is_refused_when_only_one_side_is_quoted() {
            assertThat(faults(divided(new Words(7, "It is a right.", "for"), new Words(9, "at a fair price"))))
                    .containsExactly(new Fault("quotations", "both-sides"));
        }

        @Test
        void is_refused_too_when_it_is_told_in_words_only() {
            var typed = new NewPosition(
                    null, "supports", "The group agrees.", "Some do not.", List.of(new Words(7, "It is a right.")));

            assertThat(faults(typed)).containsExactly(new Fault("quotations", "both-sides"));
        }

        @Test
        void has_no_third_side() {
            assertThat(faults(divided(new Words(7, "It is a right.", "beside"))))
                    .extracting(Fault::rule)
                    .contains("side");
        }
    }
}
