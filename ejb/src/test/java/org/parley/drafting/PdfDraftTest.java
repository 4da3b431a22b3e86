package org.parley.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.drafting.Shown.shown;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parley.drafting.Block.Note;

/** Reads PDF files made by the test through the process that reads those of the secretariat. */
class PdfDraftTest {

    private final DraftReader reader = new DraftReader();

    private Draft cut(PdfWriter pdf) {
        return reader.ofFile(pdf.bytes(), "draft.pdf");
    }

    @Test
    void a_draft_of_several_pages_becomes_headings_and_numbered_paragraphs() {
        var pdf =
                new PdfWriter().runningHead("Meeting on governance, zero draft").pageNumbers();
        pdf.bold(20, "Outcome of the meeting").gap(20);
        pdf.bold(14, "Principles").gap(10);
        for (int number = 1; number <= 60; number++) {
            pdf.text(
                            11,
                            number + ". Paragraph number " + number
                                    + " says that everyone who uses the network has a say in")
                    .text(11, "how it is governed, wherever they live and whatever language they use.")
                    .gap(8);
            if (number == 30) {
                pdf.bold(14, "Way forward").gap(10);
            }
        }

        Draft draft = cut(pdf);

        assertThat(draft.blocks().stream().filter(Block::isHeading).map(Block::text))
                .containsExactly("Outcome of the meeting", "Principles", "Way forward");
        assertThat(draft.blocks().stream().filter(Block::isHeading).map(Block::level))
                .containsExactly(1, 2, 2);
        assertThat(draft.blocks()).hasSize(63);
        assertThat(shown(draft))
                .contains(
                        "p60 Paragraph number 60 says that everyone who uses the network has a say in how it is governed, "
                                + "wherever they live and whatever language they use.")
                .doesNotContain("zero draft")
                .doesNotContain("Page");
        assertThat(draft.numbers()).endsWith("58", "59", "60");
    }

    @Nested
    class lines {

        @Test
        void are_joined_and_parted_words_made_whole() {
            var pdf = new PdfWriter()
                    .text(11, "The multistake-")
                    .text(11, "holder   model and long-")
                    .text(11, "term planning:  a long-term aim.");

            assertThat(shown(cut(pdf)))
                    .isEqualTo("p The multistakeholder model and long-term planning: a long-term aim.");
        }

        @Test
        void run_on_over_the_end_of_a_page() {
            var pdf = new PdfWriter()
                    .text(11, "1. The first paragraph of the draft goes on over the end of")
                    .page()
                    .text(11, "the page, and ends here.")
                    .gap(9)
                    .text(11, "2. The second paragraph stands on the same page as that end.");

            Draft draft = cut(pdf);

            assertThat(shown(draft))
                    .isEqualTo("p1 The first paragraph of the draft goes on over the end of the page, and ends here.\n"
                            + "p2 The second paragraph stands on the same page as that end.");
            assertThat(draft.block(0).note()).isEqualTo(Note.OVER_PAGES);
        }

        @Test
        void of_small_print_come_after_the_paragraph_they_interrupt() {
            var pdf = new PdfWriter()
                    .text(11, "The first paragraph of the draft goes on over the end of")
                    .gap(300)
                    .text(8, "Resolution 70/125 of the General Assembly.")
                    .page()
                    .text(11, "the page, and ends here. It is a long one, longer than others.");

            Draft draft = cut(pdf);

            assertThat(shown(draft))
                    .isEqualTo("p The first paragraph of the draft goes on over the end of the page, and ends here. "
                            + "It is a long one, longer than others.\np Resolution 70/125 of the General Assembly.");
            assertThat(draft.block(1).note()).isEqualTo(Note.SMALL_PRINT);
        }

        @Test
        void of_a_list_belong_to_the_sentence_before_them() {
            var pdf = new PdfWriter()
                    .text(11, "7. States and all other stakeholders should work together in order to:")
                    .text(11, "(a) publish drafts early enough for everyone to read them, and translate")
                    .text(11, "them;")
                    .text(11, "(b) answer every comment.")
                    .gap(9)
                    .text(11, "8. Firms should report.");

            assertThat(shown(cut(pdf)))
                    .isEqualTo("p7 States and all other stakeholders should work together in order to:⏎⏎"
                            + "- (a) publish drafts early enough for everyone to read them, and translate them;⏎"
                            + "- (b) answer every comment.\np8 Firms should report.");
        }

        @Test
        void of_a_table_of_contents_go() {
            var pdf = new PdfWriter()
                    .text(11, "Principles ................................ 3")
                    .text(11, "Way forward . . . . . . . . . . . . . . . . 12")
                    .gap(20)
                    .text(11, "The text itself begins here and says what it has to say.");

            assertThat(shown(cut(pdf))).isEqualTo("p The text itself begins here and says what it has to say.");
        }
    }

    @Nested
    class headings {

        private static final String START = "Everyone has the right to take part in making internet policy,";
        private static final String END = "wherever they live.";
        private static final String TEXT = START + " " + END;

        @Test
        void are_told_by_size_then_by_bold_type() {
            var pdf = new PdfWriter().text(22, "Title of the draft").gap(20);
            pdf.text(16, "Chapter on rights")
                    .gap(9)
                    .text(11, START)
                    .text(11, END)
                    .gap(9);
            pdf.bold(11, "Freedom of expression")
                    .gap(4)
                    .text(11, START)
                    .text(11, END)
                    .gap(9)
                    .text(11, START)
                    .text(11, END);

            assertThat(shown(cut(pdf)))
                    .isEqualTo("h1 Title of the draft\nh2 Chapter on rights\np " + TEXT
                            + "\nh3 Freedom of expression\np " + TEXT + "\np " + TEXT);
        }

        @Test
        void of_two_lines_are_one() {
            var pdf = new PdfWriter()
                    .text(22, "A title that needs two lines on the")
                    .text(22, "first page of its draft")
                    .gap(20)
                    .text(11, TEXT);

            assertThat(shown(cut(pdf))).startsWith("h1 A title that needs two lines on the first page of its draft\np");
        }
    }

    @Test
    void a_font_that_the_file_does_not_carry_is_no_obstacle() {
        assertThat(shown(cut(new PdfWriter().text(11, "Plain text in Helvetica, which no file needs to carry."))))
                .startsWith("p Plain text");
    }
}
