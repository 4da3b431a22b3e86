package org.parley.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProposalTest {
    static final String SCOPE = "It applies to online platforms with more than twenty million users worldwide.";
    static final String FEES = "Access is free of charge, and unusual cost is paid by the common fund.";
    static final String REVIEW = "Every project passes an ethics review at no cost to the researchers.";
    static final String ANSWER = "The platform answers a request within sixty days and gives its reasons.";

    static List<Passage> text(String... paragraphs) {
        return Stream.of(paragraphs).map(Passage::paragraph).toList();
    }

    static Proposal proposal(List<Passage> older, List<Passage> newer) {
        return Proposal.of(older, newer);
    }

    static List<Fate> fates(Matching matching) {
        return IntStream.range(0, matching.newer().size())
                .mapToObj(matching::fate)
                .toList();
    }

    @Nested
    class tells_what_became_of_a_paragraph {
        @Test
        void kept_changed_added_and_removed() {
            var matching = proposal(
                            text(SCOPE, FEES, REVIEW),
                            text(SCOPE, "Libraries keep a copy of all reports.", REVIEW.replace("Every", "Each")))
                    .matching();

            assertThat(fates(matching)).containsExactly(Fate.KEPT, Fate.ADDED, Fate.CHANGED);
            assertThat(matching.removed()).containsExactly(1);
        }

        @Test
        void kept_whatever_its_line_breaks_and_compositions() {
            var matching = proposal(text("Le traité  s'applique\nà tous."), text("Le traite\u0301 s'applique à tous."))
                    .matching();

            assertThat(fates(matching)).containsExactly(Fate.KEPT);
        }

        @Test
        void moved() {
            var matching = proposal(text(SCOPE, FEES, REVIEW, ANSWER), text(FEES, REVIEW, ANSWER, SCOPE))
                    .matching();

            assertThat(fates(matching)).containsExactly(Fate.KEPT, Fate.KEPT, Fate.KEPT, Fate.MOVED);
            assertThat(matching.predecessors(3)).containsExactly(0);
        }

        @Test
        void split() {
            var proposal = proposal(text(SCOPE, FEES + " " + ANSWER), text(SCOPE, FEES, ANSWER));

            assertThat(fates(proposal.matching())).containsExactly(Fate.KEPT, Fate.SPLIT, Fate.SPLIT);
            assertThat(proposal.matching().successors(1)).containsExactly(1, 2);
            assertThat(proposal.doubtful(1)).isTrue();
        }

        @Test
        void merged() {
            var matching = proposal(text(SCOPE, FEES, ANSWER), text(SCOPE, FEES + " " + ANSWER))
                    .matching();

            assertThat(fates(matching)).containsExactly(Fate.KEPT, Fate.MERGED);
            assertThat(matching.predecessors(1)).containsExactly(1, 2);
            assertThat(matching.removed()).isEmpty();
        }

        @Test
        void in_scripts_with_and_without_blanks() {
            assertThat(fates(
                            proposal(text("平台应当在六十天内答复请求并说明理由。", "数据访问是免费的。"), text("数据访问是免费的。", "平台必须在六十天内答复请求并说明理由。"))
                                    .matching()))
                    .contains(Fate.CHANGED);
            assertThat(fates(proposal(
                                    text("แพลตฟอร์มต้องตอบคำขอภายในหกสิบวัน"), text("แพลตฟอร์มควรตอบคำขอภายในหกสิบวัน"))
                            .matching()))
                    .containsExactly(Fate.CHANGED);
            assertThat(fates(proposal(
                                    text("يجب على المنصة أن تجيب عن الطلب خلال ستين يوما"),
                                    text("ينبغي على المنصة أن تجيب عن الطلب خلال ستين يوما"))
                            .matching()))
                    .containsExactly(Fate.CHANGED);
        }

        @Test
        void and_never_makes_a_heading_of_a_paragraph() {
            var matching =
                    proposal(List.of(new Passage(true, "Scope")), text("Scope")).matching();

            assertThat(fates(matching)).containsExactly(Fate.ADDED);
            assertThat(matching.removed()).containsExactly(0);
        }
    }

    @Nested
    class takes_what_people_said {
        final Proposal proposal = proposal(text(SCOPE, FEES), text(SCOPE, ANSWER));

        @Test
        void in_place_of_its_own_and_doubts_it_no_more() {
            var better = proposal.with(Map.of(1, List.of(1)));

            assertThat(fates(better.matching())).containsExactly(Fate.KEPT, Fate.CHANGED);
            assertThat(better.said(1)).isTrue();
            assertThat(better.doubtful(1)).isFalse();
            assertThat(better.matching().removed()).isEmpty();
        }

        @Test
        void but_not_places_of_no_paragraph() {
            assertThat(proposal.with(Map.of(1, List.of(7, -1))).matching().predecessors(1))
                    .isEmpty();
        }
    }

    @Nested
    class carries_identity_on {
        @Test
        void to_the_longest_part_and_from_the_longest_of_those_merged() {
            var newer = text(FEES, ANSWER + " " + REVIEW, SCOPE);
            var matching = Matching.of(
                    text(FEES + " " + ANSWER, REVIEW, SCOPE), newer, List.of(List.of(0), List.of(0, 1), List.of(2)));

            assertThat(matching.heir(0)).contains(1);
            assertThat(matching.heir(1)).isEmpty();
            assertThat(matching.heir(2)).contains(2);
        }

        @Test
        void and_refuses_places_outside_the_text() {
            var older = text(SCOPE);

            assertThatThrownBy(() -> Matching.of(older, older, List.of(List.of(1))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void matches_five_hundred_paragraphs_with_five_hundred() {
        var random = new Random(7);
        var older = IntStream.range(0, 500)
                .mapToObj(i -> Passage.paragraph(Script.LATIN.text(Stream.generate(() -> Script.LATIN.word(random))
                        .limit(60)
                        .toList())))
                .toList();

        var matching = proposal(older, older.reversed()).matching();

        assertThat(IntStream.range(0, 500))
                .allMatch(i -> matching.predecessors(i).equals(List.of(499 - i)));
    }
}
