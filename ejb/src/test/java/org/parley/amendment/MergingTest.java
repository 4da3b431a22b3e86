package org.parley.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MergingTest {
    private static final String BASE = "Public data should be open and free.";

    private static Merging merging(String base, String... wordings) {
        return Merging.of(
                base,
                IntStream.range(0, wordings.length)
                        .mapToObj(i -> new Proposed(i + 1, wordings[i]))
                        .toList());
    }

    @Test
    void changes_of_different_words_are_all_made() {
        var merging =
                merging(BASE, "Public data must be open and free.", "Public data should be open and free of charge.");

        assertThat(merging.text()).isEqualTo("Public data must be open and free of charge.");
        assertThat(merging.collisions()).isEmpty();
    }

    @Test
    void the_pieces_say_whose_words_they_are() {
        var merging =
                merging(BASE, "Public data must be open and free.", "Public data must be open and free of charge.");

        assertThat(merging.pieces())
                .extracting(piece -> piece.fate() + " " + piece.by() + " " + piece.text())
                .containsExactly(
                        "KEPT [] Public data ",
                        "REMOVED [1, 2] should",
                        "ADDED [1, 2] must",
                        "KEPT []  be open and free",
                        "ADDED [2]  of charge",
                        "KEPT [] .");
    }

    @Nested
    class two_changes_of_the_same_words {
        private final Merging merging = merging(
                BASE,
                "Public data must be open and free.",
                "Public data shall be open and free.",
                "Public data should be open and gratis.");

        @Test
        void collide_and_leave_the_words_as_they_are() {
            assertThat(merging.text()).isEqualTo("Public data should be open and gratis.");
            assertThat(merging.collisions()).singleElement().satisfies(collision -> {
                assertThat(collision.words()).isEqualTo("should");
                assertThat(collision.readings())
                        .extracting(reading -> reading.text() + " " + reading.by())
                        .containsExactly("must [1]", "shall [2]");
            });
        }

        @Test
        void are_settled_by_the_words_of_one_or_by_other_words() {
            assertThat(merging.textOf(2)).isEqualTo("Public data shall be open and gratis.");
            var settled = Merging.of(
                    BASE,
                    List.of(
                            new Proposed(1, "Public data must be open and free."),
                            new Proposed(2, "Public data shall be open and free."),
                            new Proposed(3, "Public data should be open and gratis.")),
                    Map.of(merging.collisions().getFirst().key(), "ought to"));

            assertThat(settled.text()).isEqualTo("Public data ought to be open and gratis.");
            assertThat(settled.collisions()).isEmpty();
            assertThat(settled.settled()).isEqualTo(merging.collisions());
            assertThat(settled.share(1)).isEqualTo(new Merging.Share(0, 1, 1));
            assertThat(settled.share(3)).isEqualTo(new Merging.Share(1, 0, 1));
        }

        @Test
        void are_told_apart_from_what_others_change() {
            assertThat(merging.rivals()).isEqualTo(Map.of(1, Set.of(2), 2, Set.of(1)));
            assertThat(merging.meeting()).isEqualTo(List.of(Set.of(1, 2), Set.of(3)));
        }
    }

    @Test
    void additions_in_the_same_place_collide_unless_they_are_equal() {
        var wide = "Public data should be wide open and free.";
        var truly = "Public data should be truly open and free.";

        assertThat(Merging.collide(BASE, wide, truly)).isTrue();
        assertThat(Merging.collide(BASE, wide, wide)).isFalse();
    }

    @Test
    void an_addition_beside_changed_words_collides_with_the_change() {
        assertThat(Merging.collide("a b", "a x b", "a c")).isTrue();
    }

    @Test
    void changes_of_words_that_follow_each_other_are_both_made() {
        var merging = merging("各机构应当公开数据", "各机构必须公开数据", "各机构应当发布数据");

        assertThat(merging.collisions()).isEmpty();
        assertThat(merging.text()).isEqualTo("各机构必须发布数据");
    }

    @Test
    void taking_a_text_out_collides_with_every_other_change() {
        var merging = merging(BASE, "", "Public data must be open and free.");

        assertThat(merging.collisions()).hasSize(1);
        assertThat(merging(BASE, "", "").text()).isEmpty();
    }

    @Test
    void the_same_sentence_added_by_two_is_added_once_whatever_else_they_change() {
        var base = "One rule. Another rule. The last.";
        var merging = merging(
                base, "One rule. A new rule. Another rule. The last.", "One rule. A new rule. Another rule. The end.");

        assertThat(merging.text()).isEqualTo("One rule. A new rule. Another rule. The end.");
        assertThat(merging.collisions()).isEmpty();
    }

    @Test
    void words_written_over_a_merged_text_are_told_from_those_of_the_proposals() {
        var merged =
                merging(BASE, "Public data must be open and free of charge.").pieces();

        assertThat(Retouching.of(merged, "Public data must be open, and free of all charge."))
                .extracting(piece -> piece.fate() + " " + piece.by() + " " + piece.text())
                .contains("ADDED [1] must", "ADDED [0] ,", "ADDED [1]  of", "ADDED [0]  all", "ADDED [1]  charge");
    }

    @Test
    void an_empty_text_can_be_written_over() {
        assertThat(Retouching.of(List.of(), "New."))
                .singleElement()
                .extracting(Piece::text)
                .isEqualTo("New.");
        assertThat(Stream.of(merging("", "New.")).map(Merging::text)).containsExactly("New.");
    }
}
