package org.parley.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.drafting.OfficeFiles.deleted;
import static org.parley.drafting.OfficeFiles.docx;
import static org.parley.drafting.OfficeFiles.inserted;
import static org.parley.drafting.OfficeFiles.item;
import static org.parley.drafting.OfficeFiles.p;
import static org.parley.drafting.OfficeFiles.paragraph;
import static org.parley.drafting.OfficeFiles.run;
import static org.parley.drafting.Shown.shown;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DocxDraftTest {

    private final DraftReader reader = new DraftReader();

    private Draft read(String body) {
        return reader.ofFile(docx(body), "draft.docx");
    }

    @Test
    void headings_numbers_and_lists_are_kept_and_running_heads_dropped() {
        Draft draft = read(p("Title", "Guidelines")
                + p("Toc", "1 Scope 3")
                + p("H1", "Scope")
                + item(1, 0, "States respect rights.")
                + item(1, 0, "Everybody may:")
                + item(1, 1, "speak;")
                + item(1, 1, "listen.")
                + item(1, 0, "This applies.")
                + p("Named", "Terms")
                + p("", "We use:")
                + item(2, 0, "words")
                + item(2, 1, "small ones"));

        assertThat(shown(draft).lines())
                .containsExactly(
                        "h1 Guidelines",
                        "h1 Scope",
                        "p1 States respect rights.",
                        "p2 Everybody may:⏎⏎- (a) speak;⏎- (b) listen.",
                        "p3 This applies.",
                        "h2 Terms",
                        "p We use:⏎⏎- words⏎    - small ones");
        assertThat(draft.numbers()).contains("1", "2", "3");
    }

    @Test
    void tables_become_tables_of_markdown() {
        assertThat(shown(read(
                        "<w:tbl>" + row("Article", "Text") + row("1 | a", "Speech") + "</w:tbl>" + p("", "After."))))
                .isEqualTo("table | Article | Text |⏎| --- | --- |⏎| 1 \\| a | Speech |\np After.");
    }

    private static String row(String... cells) {
        var row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(p("", cell)).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    @Test
    void footnotes_stay_with_the_paragraph_that_refers_to_them() {
        byte[] file = docx(
                paragraph("", run("Rights") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + run(" matter."))
                        + p("", "More."),
                "<w:footnote w:id=\"2\">" + p("", "Resolution 20/8.") + "</w:footnote>");

        assertThat(shown(reader.ofFile(file, "draft.docx")))
                .isEqualTo("p Rights[^1] matter.⏎⏎[^1]: Resolution 20/8.\np More.");
    }

    @Test
    void signs_of_markdown_are_shown_as_they_stand() {
        assertThat(shown(read(p("", "*Not* _this_ [^a] &amp; snake_case 2 * 3 <b>") + p("", "# no heading"))))
                .isEqualTo("p \\*Not\\* \\_this\\_ \\[^a] \\&amp; snake_case 2 * 3 <b>\np \\# no heading");
    }

    @Nested
    class tracked_changes {

        @Test
        void leave_the_text_as_it_was_and_keep_what_each_person_wants() {
            Block block = read(paragraph(
                            "",
                            run("States ")
                                    + deleted("Ana Example", "should")
                                    + inserted("Ana Example", "shall")
                                    + run(" respect rights")
                                    + inserted("Ben Example", " online")
                                    + run(".")))
                    .block(0);

            assertThat(block.text()).isEqualTo("States should respect rights.");
            assertThat(block.changes())
                    .containsExactly(
                            new Change("Ana Example", "States shall respect rights.", false),
                            new Change("Ben Example", "States should respect rights online.", false));
        }

        @Test
        void of_a_numbered_paragraph_do_not_touch_its_number() {
            Block block = read(paragraph("", run("4. Old") + inserted("Ana", " new") + run(" text.")))
                    .block(0);

            assertThat(block.statedNumber()).isEqualTo("4");
            assertThat(block.changes()).containsExactly(new Change("Ana", "Old new text.", false));
        }

        @Test
        void that_take_a_paragraph_out_leave_a_blank_wording() {
            Draft draft = read(p("", "Stays.") + paragraph("", deleted("Ana", "Goes.")));

            assertThat(draft.block(1).changes()).containsExactly(new Change("Ana", "", false));
        }

        @Test
        void that_add_a_paragraph_belong_to_the_one_before() {
            Draft draft = read(p("", "Stays.") + paragraph("", inserted("Ana", "Comes.")) + p("", "Last."));

            assertThat(shown(draft)).isEqualTo("p Stays.\np Last.");
            assertThat(draft.block(0).changes()).containsExactly(new Change("Ana", "Stays.\n\nComes.", false));
        }

        @Test
        void that_come_before_the_first_paragraph_belong_to_it() {
            Draft draft = read(p("H1", "Title") + paragraph("", inserted("Ana", "Comes.")) + p("", "First."));

            assertThat(draft.block(1).changes()).containsExactly(new Change("Ana", "Comes.\n\nFirst.", false));
        }

        @Test
        void that_cut_a_paragraph_in_two_leave_it_whole() {
            Draft draft = read(paragraph("<w:rPr><w:ins w:id=\"3\" w:author=\"Ana\"/></w:rPr>", run("One."))
                    + paragraph("", run(" Two.")));

            assertThat(shown(draft)).isEqualTo("p One. Two.");
            assertThat(draft.block(0).changes()).containsExactly(new Change("Ana", "One.\n\nTwo.", false));
        }

        @Test
        void that_move_words_are_a_removal_and_an_addition() {
            Draft draft = read(paragraph(
                            "",
                            run("One") + "<w:moveFrom w:id=\"1\" w:author=\"Ana\">" + run(" moved") + "</w:moveFrom>")
                    + paragraph(
                            "", run("Two") + "<w:moveTo w:id=\"2\" w:author=\"Ana\">" + run(" moved") + "</w:moveTo>"));

            assertThat(draft.block(0).changes()).containsExactly(new Change("Ana", "One", false));
            assertThat(draft.block(1).changes()).containsExactly(new Change("Ana", "Two moved", false));
        }

        @Test
        void in_a_list_are_changes_of_the_paragraph_it_belongs_to() {
            Draft draft = read(p("", "We use:")
                    + item(2, 0, "words")
                    + paragraph(
                            "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>",
                            inserted("Ana", "deeds")));

            assertThat(draft.block(0).text()).isEqualTo("We use:\n\n- words");
            assertThat(draft.block(0).changes())
                    .containsExactly(new Change("Ana", "We use:\n\n- words\n\ndeeds", false));
        }
    }
}
