package org.parley.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.drafting.Shown.shown;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MarkdownDraftTest {

    private final DraftReader reader = new DraftReader();

    private String cut(String markdown) {
        return shown(reader.ofMarkdown(markdown));
    }

    @Test
    void headings_and_paragraphs_are_those_of_the_source() {
        assertThat(cut("""
                        # Outcome *document* #

                        Everyone has the
                        right to **privacy**.

                        Principles
                        ----------

                        Access is [open](https://example.org/a_b).
                        """)).isEqualTo("""
                        h1 Outcome *document*
                        p Everyone has the right to **privacy**.
                        h2 Principles
                        p Access is [open](https://example.org/a_b).""");
    }

    @Test
    void headings_never_skip_a_level() {
        assertThat(cut("### A\n\na.\n\n###### B\n\n# C")).isEqualTo("h1 A\np a.\nh2 B\nh1 C");
    }

    @Nested
    class ordered_lists {

        @Test
        void at_the_top_are_numbered_paragraphs() {
            assertThat(cut("12. States\n    shall act.\n13. Firms report.\n\nText between.\n\n14. People take part."))
                    .isEqualTo("p12 States shall act.\np13 Firms report.\np Text between.\np14 People take part.");
        }

        @Test
        void keep_what_stands_in_an_item_with_it() {
            assertThat(
                            cut(
                                    "12. States shall:\n\n    - act;\n      - soon\n    - report.\n\n    Firms too.\n\n13. Yes."))
                    .isEqualTo("p12 States shall:⏎⏎- act;⏎  - soon⏎- report.⏎⏎Firms too.\np13 Yes.");
        }

        @Test
        void under_a_sentence_with_a_colon_belong_to_it_if_tight() {
            assertThat(cut("States shall:\n\n1. act\n2. report\n\nAnd so on."))
                    .isEqualTo("p States shall:⏎⏎1. act⏎2. report\np And so on.");
            assertThat(cut("The meeting agrees:\n\n1. States act.\n\n2. Firms report."))
                    .isEqualTo("p The meeting agrees:\np1 States act.\np2 Firms report.");
        }

        @Test
        void of_one_short_title_are_headings() {
            assertThat(cut("1. Introduction\n\nThe text.\n\n2. Way forward\n\nMore text."))
                    .isEqualTo("h1 1. Introduction\np The text.\nh1 2. Way forward\np More text.");
        }
    }

    @Nested
    class other_blocks {

        @Test
        void bullets_belong_to_the_paragraph_before_them() {
            assertThat(cut("States should\n\n* act\n* report\n\nEnd."))
                    .isEqualTo("p States should⏎⏎* act⏎* report\np End.");
        }

        @Test
        void bullets_after_a_heading_stand_alone() {
            assertThat(cut("## Aims\n\n- open\n  standards\n- trust"))
                    .isEqualTo("h1 Aims\nli open standards\nli trust");
        }

        @Test
        void numbers_in_other_scripts_count_too() {
            assertThat(cut("# ورقة\n\n٤. تلتزم الدول.\n\n(٥) تلتزم الشركات."))
                    .isEqualTo("h1 ورقة\np4 تلتزم الدول.\np5 تلتزم الشركات.");
        }

        @Test
        void tables_keep_their_rows() {
            assertThat(cut("| a | b |\n|---|---|\n| 1 | 2 |")).isEqualTo("table | a | b |⏎|---|---|⏎| 1 | 2 |");
        }

        @Test
        void a_line_in_bold_is_a_heading() {
            assertThat(cut("**Preamble**\n\nWe agree.")).isEqualTo("h1 Preamble\np We agree.");
        }

        @Test
        void quotations_keep_their_mark_and_rules_go() {
            assertThat(cut("> one\n> two\n\n---\n\nEnd.")).isEqualTo("p > one⏎> two\np End.");
        }

        @Test
        void html_stays_text() {
            assertThat(cut("<div>\n\n<b>x</b>\n\n</div>")).isEqualTo("p <div>\np <b>x</b>\np </div>");
        }

        @Test
        void links_by_reference_carry_their_address() {
            assertThat(cut("See [the *law*][1] and [2].\n\n[1]: https://e.org/1 'T'\n[2]: https://e.org/2"))
                    .isEqualTo("p See [the *law*](<https://e.org/1>) and [2](<https://e.org/2>).");
        }

        @Test
        void a_footnote_that_looks_like_the_address_of_a_link_stays() {
            assertThat(cut("See [the law][1].\n\n[1]: https://e.org/1\n[2]: Resolution-70\n\nEnd."))
                    .isEqualTo("p See [the law](<https://e.org/1>).\np [2]: Resolution-70\np End.");
        }
    }
}
