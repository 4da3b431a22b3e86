package org.parley.web.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.drafting.Block;
import org.parley.drafting.Change;
import org.parley.drafting.Draft;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.web.Form;

class CorrectionTest {
    final Draft draft = new Draft(List.of(
            Block.heading(2, "Scope"),
            Block.numbered("1", "Everybody takes part."),
            Block.numbered("2", "Nobody is left out.")));

    private Draft after(String button) {
        return after(button, Form.empty());
    }

    private Draft after(String button, Form typed) {
        return Correction.of(button).applied(draft, typed);
    }

    private static Form typed(String text, String number) {
        return Form.filled(Map.of("text", text, "number", number));
    }

    private static List<String> texts(Draft draft) {
        return draft.blocks().stream().map(Block::text).toList();
    }

    @Nested
    class buttons {
        @Test
        void joins_a_block_with_the_one_before() {
            assertThat(texts(after("join.2"))).containsExactly("Scope", "Everybody takes part. Nobody is left out.");
        }

        @Test
        void removes_a_block() {
            assertThat(texts(after("remove.0"))).containsExactly("Everybody takes part.", "Nobody is left out.");
        }

        @Test
        void moves_a_block_up_and_down() {
            assertThat(texts(after("up.2"))).containsExactly("Scope", "Nobody is left out.", "Everybody takes part.");
            assertThat(texts(after("down.0"))).containsExactly("Everybody takes part.", "Scope", "Nobody is left out.");
        }

        @Test
        void makes_headings_of_three_levels_and_paragraphs_of_them() {
            assertThat(after("heading-3.1").block(1)).isEqualTo(Block.heading(3, "Everybody takes part."));
            assertThat(after("paragraph.0").block(0)).isEqualTo(Block.paragraph("Scope"));
        }

        @Test
        void confirms_a_guess() {
            var guessed = new Draft(List.of(new Block(Block.Kind.HEADING, 2, "", "Scope", Block.Note.GUESSED)));

            assertThat(Correction.of("right.0").applied(guessed, Form.empty()).block(0))
                    .isEqualTo(Block.heading(2, "Scope"));
        }
    }

    @Nested
    class typed_text {
        @Test
        void saves_text_and_number() {
            assertThat(after("save.1", typed("All take part.", "1.1")).block(1))
                    .isEqualTo(Block.numbered("1.1", "All take part."));
        }

        @Test
        void keeps_blank_lines_unless_asked_to_cut_there() {
            var two = typed("One.\n\nTwo.", "1");

            assertThat(after("save.1", two).blocks()).hasSize(3);
            assertThat(texts(after("split.1", two))).containsExactly("Scope", "One.", "Two.", "Nobody is left out.");
        }

        @Test
        void inserts_one_paragraph_for_each_blank_line() {
            assertThat(texts(after("insert.3", typed("One.\n\nTwo.", "")))).endsWith("One.", "Two.");
        }

        @Test
        void leaves_a_heading_without_number() {
            assertThat(after("save.0", typed("Reach", "7")).block(0)).isEqualTo(Block.heading(2, "Reach"));
        }

        @Test
        void refuses_no_text_and_a_number_that_is_none() {
            assertThatThrownBy(() -> after("save.1", typed(" ", "1"))).isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> after("save.1", typed("One.", "first"))).isInstanceOf(Invalid.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "join", "join.", "join.x", "join.-1", "erase.1", "heading-4.1", "join.1 ", "join.999999"})
    void refuses_what_no_button_sends(String sent) {
        assertThatThrownBy(() -> Correction.of(sent)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"join.0", "up.0", "down.2", "remove.3", "save.9", "insert.4"})
    void refuses_places_outside_the_draft(String sent) {
        assertThatThrownBy(() -> after(sent, typed("Text.", ""))).isInstanceOf(NotFound.class);
    }

    @Test
    void leads_to_what_became_of_the_block() {
        assertThat(Correction.of("join.2").place(2)).isEqualTo(1);
        assertThat(Correction.of("up.2").place(3)).isEqualTo(1);
        assertThat(Correction.of("down.0").place(3)).isEqualTo(1);
        assertThat(Correction.of("remove.2").place(2)).isEqualTo(1);
        assertThat(Correction.of("remove.0").place(0)).isZero();
        assertThat(Correction.of("save.1").place(3)).isEqualTo(1);
    }

    @Nested
    class a_change_that_the_file_records {
        private final Draft changed = new Draft(List.of(new Block(
                Block.Kind.PARAGRAPH,
                0,
                "1",
                "States should act now.",
                Block.Note.NONE,
                List.of(
                        new Change("Ana", "States shall act now.", false),
                        new Change("Ben", "States should act at once.", false),
                        new Change("Cem", "", false)))));

        private Draft after(String button) {
            return Correction.of(button).applied(changed, Form.empty());
        }

        @Test
        void is_taken_into_the_text_and_the_others_are_carried_over() {
            var block = after("take.0.0").block(0);

            assertThat(block.text()).isEqualTo("States shall act now.");
            assertThat(block.changes())
                    .containsExactly(
                            new Change("Ben", "States shall act at once.", false), new Change("Cem", "", false));
        }

        @Test
        void takes_the_text_out_if_it_wants_that() {
            assertThat(after("take.0.2").blocks()).isEmpty();
        }

        @Test
        void is_kept_or_dropped() {
            assertThat(after("keep.0.1").block(0).changes().get(1).kept()).isTrue();
            assertThat(after("drop.0.1").block(0).changes()).hasSize(2);
            assertThatThrownBy(() -> after("drop.0.3")).isInstanceOf(NotFound.class);
        }

        @Test
        void is_decided_on_before_its_paragraph_is_cut() {
            assertThatThrownBy(() -> Correction.of("split.0").applied(changed, typed("a\n\nb", "1")))
                    .isInstanceOf(Invalid.class)
                    .hasMessageContaining("changes-first");
        }
    }

    @Test
    void a_paragraph_becomes_a_footnote_of_the_one_before() {
        assertThat(texts(after("footnote.2")))
                .containsExactly("Scope", "Everybody takes part.[^1]\n\n[^1]: Nobody is left out.");
    }
}
