package org.parley.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.drafting.OfficeFiles.odt;
import static org.parley.drafting.Shown.shown;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OdtDraftTest {

    private final DraftReader reader = new DraftReader();

    private Draft read(String body) {
        return reader.ofFile(odt(body), "draft.odt");
    }

    @Test
    void headings_numbers_lists_and_footnotes_are_kept() {
        String note =
                "<text:note text:id=\"ftn3\" text:note-class=\"footnote\"><text:note-citation>1</text:note-citation>"
                        + "<text:note-body><text:p>Resolution 20/8.</text:p></text:note-body></text:note>";

        assertThat(shown(
                                read(
                                        "<text:h text:outline-level=\"1\">Scope</text:h>"
                                                + "<text:list text:style-name=\"N\"><text:list-item><text:p>States respect rights"
                                                + note
                                                + ".</text:p></text:list-item><text:list-item><text:p>Everybody may:</text:p>"
                                                + "<text:list><text:list-item><text:p>speak;</text:p></text:list-item></text:list>"
                                                + "</text:list-item></text:list><text:p>A <text:s text:c=\"3\"/>B<text:line-break/>C</text:p>"))
                        .lines())
                .containsExactly(
                        "h1 Scope",
                        "p1 States respect rights[^3].⏎⏎[^3]: Resolution 20/8.",
                        "p2 Everybody may:⏎⏎- (a) speak;",
                        "p A B⏎C");
    }

    @Test
    void tables_become_tables_of_markdown() {
        assertThat(shown(read("<table:table><table:table-row>" + cell("Article") + cell("Text")
                        + "</table:table-row><table:table-row>" + cell("1") + cell("Speech")
                        + "</table:table-row></table:table>")))
                .isEqualTo("table | Article | Text |⏎| --- | --- |⏎| 1 | Speech |");
    }

    private static String cell(String text) {
        return "<table:table-cell><text:p>" + text + "</text:p></table:table-cell>";
    }

    @Nested
    class tracked_changes {

        private static String region(String id, String kind, String author, String deleted) {
            return "<text:changed-region text:id=\"" + id + "\"><text:" + kind + "><office:change-info><dc:creator>"
                    + author
                    + "</dc:creator><dc:date>2026-01-01</dc:date></office:change-info>" + deleted + "</text:" + kind
                    + "></text:changed-region>";
        }

        private static String changes(String regions) {
            return "<text:tracked-changes>" + regions + "</text:tracked-changes>";
        }

        @Test
        void leave_the_text_as_it_was_and_keep_what_each_person_wants() {
            Draft draft = read(changes(region("c1", "deletion", "Ana Example", "<text:p>should</text:p>")
                            + region("c2", "insertion", "Ana Example", "")
                            + region("c3", "insertion", "Ben Example", ""))
                    + "<text:p>States <text:change text:change-id=\"c1\"/><text:change-start text:change-id=\"c2\"/>shall"
                    + "<text:change-end text:change-id=\"c2\"/> respect rights<text:change-start text:change-id=\"c3\"/>"
                    + " online<text:change-end text:change-id=\"c3\"/>.</text:p>");

            assertThat(shown(draft)).isEqualTo("p States should respect rights.");
            assertThat(draft.block(0).changes())
                    .containsExactly(
                            new Change("Ana Example", "States shall respect rights.", false),
                            new Change("Ben Example", "States should respect rights online.", false));
        }

        @Test
        void that_take_a_paragraph_out_leave_a_blank_wording() {
            Draft draft = read(changes(region("c1", "deletion", "Ana", "<text:p>Goes.</text:p><text:p/>"))
                    + "<text:p>Stays.</text:p><text:p><text:change text:change-id=\"c1\"/>Last.</text:p>");

            assertThat(shown(draft)).isEqualTo("p Stays.\np Goes.\np Last.");
            assertThat(draft.block(1).changes()).containsExactly(new Change("Ana", "", false));
            assertThat(draft.block(2).changes()).isEmpty();
        }

        @Test
        void that_add_a_paragraph_belong_to_the_one_before() {
            Draft draft = read(changes(region("c1", "insertion", "Ana", ""))
                    + "<text:p>Stays.<text:change-start text:change-id=\"c1\"/></text:p><text:p>Comes."
                    + "<text:change-end text:change-id=\"c1\"/></text:p><text:p>Last.</text:p>");

            assertThat(shown(draft)).isEqualTo("p Stays.\np Last.");
            assertThat(draft.block(0).changes()).containsExactly(new Change("Ana", "Stays.\n\nComes.", false));
        }
    }
}
