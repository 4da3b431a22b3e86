package org.parley.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.drafting.Shown.shown;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlainTextDraftTest {

    private final DraftReader reader = new DraftReader();

    private String cut(String text) {
        return shown(reader.ofPlainText(text));
    }

    @Nested
    class paragraphs {

        @Test
        void are_parted_by_blank_lines_and_their_wrapped_lines_joined() {
            assertThat(cut("""
                            Everyone has the right to
                            take part in the making of
                            internet policy.

                            States should publish drafts early.
                            """)).isEqualTo("""
                            p Everyone has the right to take part in the making of internet policy.
                            p States should publish drafts early.""");
        }

        @Test
        void are_the_lines_themselves_where_these_were_never_wrapped() {
            String first =
                    "The internet is a shared resource of humanity. ".repeat(5).strip();

            assertThat(cut(first + "\nStates should act.\n" + first))
                    .isEqualTo("p " + first + "\np States should act.\np " + first);
        }

        @Test
        void lose_their_printed_number_in_every_usual_form() {
            assertThat(cut("12. States shall act at once.")).isEqualTo("p12 States shall act at once.");
            assertThat(cut("(12) States shall act at once.")).isEqualTo("p12 States shall act at once.");
            assertThat(cut("¶ 12 States shall act at once.")).isEqualTo("p12 States shall act at once.");
            assertThat(cut("§12. States shall act at once.")).isEqualTo("p12 States shall act at once.");
            assertThat(cut("12) States shall act at once.")).isEqualTo("p12 States shall act at once.");
            assertThat(cut("3.2.1 States shall act at once.")).isEqualTo("p3.2.1 States shall act at once.");
        }

        @Test
        void lose_it_in_every_script() {
            assertThat(cut("٤. تلتزم الدول باحترام الحقوق.")).isEqualTo("p4 تلتزم الدول باحترام الحقوق.");
            assertThat(cut("١٢- تلتزم الدول باحترام الحقوق.")).isEqualTo("p12 تلتزم الدول باحترام الحقوق.");
            assertThat(cut("一、各国应当尊重权利。")).isEqualTo("p1 各国应当尊重权利。");
            assertThat(cut("第二十三条 各国应当尊重权利。")).isEqualTo("p23 各国应当尊重权利。");
            assertThat(cut("１２．各国应当尊重权利。")).isEqualTo("p12 各国应当尊重权利。");
            assertThat(cut("（7）各国应当尊重权利。")).isEqualTo("p7 各国应当尊重权利。");
            assertThat(cut("३. राज्य अधिकारों का सम्मान करें।")).isEqualTo("p3 राज्य अधिकारों का सम्मान करें।");
        }

        @Test
        void keep_a_number_that_is_part_of_their_sentence() {
            assertThat(cut("2.5 million people signed.")).isEqualTo("p 2.5 million people signed.");
            assertThat(cut("2014 was a year of change.")).isEqualTo("p 2014 was a year of change.");
            assertThat(cut("See the report of\n12. May 2014 for details."))
                    .isEqualTo("p See the report of 12. May 2014 for details.");
        }

        @Test
        void of_chinese_and_thai_join_without_blanks() {
            assertThat(cut("互联网治理应当\n开放而透明。")).isEqualTo("p 互联网治理应当开放而透明。");
        }

        @Test
        void stand_each_for_itself_when_numbered_line_by_line() {
            assertThat(cut("1. States act now.\n2. Firms report\nevery year.\n3. People take part."))
                    .isEqualTo("p1 States act now.\np2 Firms report every year.\np3 People take part.");
        }
    }

    @Nested
    class lists {

        @Test
        void belong_to_the_sentence_before_them() {
            assertThat(cut("States should:\n- act;\n- report\non time.\n\n• and answer."))
                    .isEqualTo("p States should:⏎⏎- act;⏎- report on time.⏎- and answer.");
        }

        @Test
        void of_letters_belong_to_it_too() {
            assertThat(cut("5. States should:\n\n(a) act;\n\n(b) report;\n\n6. Firms should report."))
                    .isEqualTo("p5 States should:⏎⏎- (a) act;⏎- (b) report;\np6 Firms should report.");
        }

        @Test
        void of_numbers_in_the_same_chunk_belong_to_it_after_a_colon() {
            assertThat(cut("4. States should\nnow:\n1. act;\n2. report.\n\n5. Firms should report."))
                    .isEqualTo("p4 States should now:⏎⏎1. act;⏎2. report.\np5 Firms should report.");
        }

        @Test
        void after_a_heading_stand_alone() {
            assertThat(cut("AIMS\n\n- openness for all\n- trust among all"))
                    .isEqualTo("h1 AIMS\nli openness for all\nli trust among all");
        }
    }

    @Nested
    class headings {

        private static final String TEXT = "The internet is a shared resource, and its governance concerns everyone.";

        @Test
        void are_told_by_words_numbers_and_capitals() {
            assertThat(cut("Outcome of the meeting\n\n" + TEXT + "\n\nSection 2\n\n" + TEXT + "\n\nROADMAP FOR ALL\n\n"
                            + TEXT + "\n\n3. Way forward\n\n" + TEXT + "\n\n3.1 First steps\n\n" + TEXT
                            + "\n\nOpen standards\n\n" + TEXT))
                    .isEqualTo("h1 Outcome of the meeting\np " + TEXT + "\nh2 Section 2\np " + TEXT
                            + "\nh2 ROADMAP FOR ALL\np "
                            + TEXT + "\nh2 3. Way forward\np " + TEXT + "\nh3 3.1 First steps\np " + TEXT
                            + "\nh3 Open standards\np " + TEXT);
        }

        @Test
        void are_told_in_every_script() {
            assertThat(
                            cut(
                                    "مبادئ الحوكمة\n\nيلتزم الجميع باحترام حقوق الإنسان على الإنترنت في كل وقت وفي كل مكان.\n\nالفصل الأول\n\nتلتزم الدول."))
                    .startsWith("h1 مبادئ الحوكمة\np يلتزم")
                    .contains("\nh2 الفصل الأول\n");
            assertThat(cut("第一章 总则\n\n一、各国应当尊重权利。\n\n第二章 附则\n\n二、企业应当报告。"))
                    .isEqualTo("h1 第一章 总则\np1 各国应当尊重权利。\nh2 第二章 附则\np2 企业应当报告。");
            assertThat(cut("РАЗДЕЛ I\n\nГосударства уважают права.")).startsWith("h1 РАЗДЕЛ I\n");
        }

        @Test
        void may_be_underlined_or_stand_right_above_their_text() {
            assertThat(cut("Aims\n====\nWe want openness.\n\nPREAMBLE\nWe, the people,\nagree."))
                    .isEqualTo("h1 Aims\np We want openness.\nh2 PREAMBLE\np We, the people, agree.");
        }

        @Test
        void are_not_the_short_items_of_a_numbered_list() {
            assertThat(cut("1. Freedom of speech\n\n2. Right to privacy\n\n3. Right of access"))
                    .isEqualTo("p1 Freedom of speech\np2 Right to privacy\np3 Right of access");
        }

        @Test
        void are_not_the_last_words_of_a_text() {
            assertThat(cut(TEXT + "\n\nDone in São Paulo")).isEqualTo("p " + TEXT + "\np Done in São Paulo");
        }

        @Test
        void that_were_guessed_say_so() {
            assertThat(reader.ofPlainText("Open standards\n\n" + TEXT).block(0).note())
                    .isEqualTo(Block.Note.GUESSED);
        }
    }
}
