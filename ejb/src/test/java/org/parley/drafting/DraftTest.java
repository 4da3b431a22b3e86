package org.parley.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.drafting.Shown.shown;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parley.drafting.Block.Kind;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;

class DraftTest {

    private final Draft draft = new Draft(List.of(
            Block.heading(1, "Aims"),
            Block.numbered("1", "States act"),
            Block.paragraph("now."),
            Block.numbered("2", "Firms report.")));

    @Nested
    class corrections {

        @Test
        void leave_the_draft_as_it_was() {
            draft.removed(0);

            assertThat(draft.blocks()).hasSize(4);
        }

        @Test
        void join_a_block_to_the_one_before() {
            assertThat(shown(draft.joinedWithPrevious(2))).isEqualTo("h1 Aims\np1 States act now.\np2 Firms report.");
            assertThat(new Draft(List.of(Block.paragraph("各国"), Block.paragraph("应当")))
                            .joinedWithPrevious(1)
                            .block(0)
                            .text())
                    .isEqualTo("各国应当");
        }

        @Test
        void join_lists_by_a_blank_line() {
            var lists = new Draft(List.of(Block.paragraph("a:\n\n- b"), Block.paragraph("c")));

            assertThat(shown(lists.joinedWithPrevious(1))).isEqualTo("p a:⏎⏎- b⏎⏎c");
        }

        @Test
        void split_at_blank_lines() {
            assertThat(shown(draft.split(3, "Firms report.\n\n3. People take part:\n\n- here;\n- there.\n \nEnd.\n\n")))
                    .isEqualTo(
                            "h1 Aims\np1 States act\np now.\np2 Firms report.\np3 People take part:⏎⏎- here;⏎- there.\np End.");
        }

        @Test
        void split_a_heading_from_its_text() {
            assertThat(shown(draft.split(0, "Aims\n\nWe want."))).startsWith("h1 Aims\np We want.\np1");
        }

        @Test
        void change_kind_level_number_and_text() {
            assertThat(shown(draft.changed(1, Kind.HEADING, 2)
                            .changed(2, Kind.LIST_ITEM, 5)
                            .edited(3, " Firms\u0000 act. ")
                            .renumbered(3, "7.1")))
                    .isEqualTo("h1 Aims\nh2 States act\nli now.\np7.1 Firms act.");
        }

        @Test
        void remove_move_and_insert() {
            assertThat(shown(draft.removed(2).moved(2, 0).inserted(3, "End.")))
                    .isEqualTo("p2 Firms report.\nh1 Aims\np1 States act\np End.");
        }
    }

    @Nested
    class refusals {

        @Test
        void name_a_place_outside_the_draft() {
            assertThatThrownBy(() -> draft.block(4))
                    .isInstanceOf(NotFound.class)
                    .hasMessage("no block 4");
            assertThatThrownBy(() -> draft.joinedWithPrevious(0)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> draft.removed(-1)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> draft.moved(0, 4)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> draft.inserted(5, "a")).isInstanceOf(NotFound.class);
        }

        @Test
        void name_text_that_is_empty_or_too_long_and_numbers_that_are_none() {
            assertThatThrownBy(() -> draft.edited(1, " \n"))
                    .isInstanceOf(Invalid.class)
                    .hasMessageContaining("required");
            assertThatThrownBy(() -> draft.split(1, "x".repeat(Draft.LONGEST_BLOCK + 1)))
                    .isInstanceOf(Invalid.class)
                    .hasMessageContaining("too-long");
            assertThatThrownBy(() -> draft.renumbered(1, "one"))
                    .isInstanceOf(Invalid.class)
                    .hasMessageContaining("paragraph-number");
            assertThatThrownBy(() -> draft.renumbered(0, "1")).isInstanceOf(Invalid.class);
        }
    }

    @Nested
    class numbers {

        private static Block block(String number) {
            return number.equals("#") ? Block.heading(1, "H") : Block.numbered(number, "text");
        }

        private static List<String> of(String... stated) {
            return Numbering.of(List.of(stated).stream().map(numbers::block).toList());
        }

        @Test
        void are_counted_through_where_the_source_states_none() {
            assertThat(of("#", "", "", "#", "")).containsExactly("", "1", "2", "", "3");
        }

        @Test
        void are_those_of_the_source_if_they_rise() {
            assertThat(of("#", "1", "2", "#", "5", "5.1", "10")).containsExactly("", "1", "2", "", "5", "5.1", "10");
        }

        @Test
        void have_a_letter_where_the_source_states_none_between() {
            assertThat(of("", "1", "", "", "2", "3")).containsExactly("0a", "1", "1a", "1b", "2", "3");
        }

        @Test
        void are_counted_through_if_those_of_the_source_start_again_or_are_few() {
            assertThat(of("1", "2", "1", "2")).containsExactly("1", "2", "3", "4");
            assertThat(of("", "", "", "2014")).containsExactly("1", "2", "3", "4");
        }
    }
}
