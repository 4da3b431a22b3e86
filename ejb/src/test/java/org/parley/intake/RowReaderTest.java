package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RowReaderTest {
    private static final List<String> HEADER =
            List.of("id", "title", "text", "author", "organisation", "group", "country", "language");
    private static final RowReader READER =
            new RowReader(ColumnMapping.of(HEADER, ""), new CountryNames(), new GroupNames());

    private static IntakeRow read(String... cells) {
        return READER.read(new TableRow(7, List.of(cells)));
    }

    private static IntakeRow.Usable usable(String... cells) {
        return (IntakeRow.Usable) read(cells);
    }

    private static List<RowFault> faults(String... cells) {
        return ((IntakeRow.Refused) read(cells)).faults();
    }

    @Nested
    class a_full_row {
        private final SubmissionRow row = usable(
                        "17", " A  title\n", "One.\r\nTwo\u0000.", "", "Ministry", "Gouvernement", "Brasil", "pt-BR")
                .submission();

        @Test
        void is_cleaned_and_matched() {
            assertThat(row.reference()).contains("17");
            assertThat(row.title()).isEqualTo("A title");
            assertThat(row.text()).isEqualTo("One.\nTwo.");
            assertThat(row.author()).isEmpty();
            assertThat(row.group()).contains("government");
            assertThat(row.country()).contains("BR");
            assertThat(row.language()).contains("pt");
        }

        @Test
        void is_known_again_by_its_reference() {
            assertThat(row.identity()).isEqualTo("17");
        }
    }

    @Test
    void a_row_without_a_reference_is_known_again_by_its_content() {
        var first = usable("", "Title", "Text").submission().identity();

        assertThat(usable("", "Title", "Text ").submission().identity()).isEqualTo(first);
        assertThat(usable("", "Title", "Text!").submission().identity()).isNotEqualTo(first);
    }

    @Test
    void a_missing_title_is_the_first_words_of_the_text() {
        var row = usable("", "", "We ask for an open, global and resilient internet for everybody. ".repeat(5));

        assertThat(row.titleDerived()).isTrue();
        assertThat(row.submission().title())
                .isEqualTo("We ask for an open, global and resilient internet for everybody. We ask for an…");
    }

    @Test
    void accents_are_composed() {
        assertThat(usable("", "E\u0301tat", "x").submission().title()).isEqualTo("\u00C9tat");
    }

    @Nested
    class what_is_not_recognised {
        private final IntakeRow.Usable row = usable("", "T", "x", "", "", "Other", "Sngal", "Klingonese");

        @Test
        void does_not_keep_the_row_from_being_taken_but_is_listed() {
            assertThat(row.submission().group()).isEmpty();
            assertThat(row.unmatched())
                    .extracting(IntakeRow.Unmatched::field)
                    .containsExactly(IntakeField.GROUP, IntakeField.COUNTRY, IntakeField.LANGUAGE);
            assertThat(row.unmatched().get(1).reason()).isEqualTo(Reason.of("value-suggestion", "suggestion", "SN"));
        }

        @Test
        void is_counted_by_value_in_the_report() {
            var report = new IntakeReport();

            report.addTaken(row);
            report.addTaken(row);

            assertThat(report.unmatched()).hasSize(3).allMatch(value -> value.rows() == 2);
        }
    }

    @Nested
    class faults {
        @Test
        void name_line_field_and_reason() {
            assertThat(faults("", "T", " \u0007 ")).singleElement().satisfies(fault -> {
                assertThat(fault.line()).isEqualTo(7);
                assertThat(fault.field()).contains(IntakeField.TEXT);
                assertThat(fault.reason()).isEqualTo(Reason.of("row-text"));
            });
        }

        @Test
        void shorten_the_value_and_say_the_limit() {
            assertThat(faults("", "T".repeat(301), "x".repeat(500_001)))
                    .hasSize(2)
                    .allSatisfy(fault -> {
                        assertThat(fault.value()).hasSize(80).endsWith("…");
                        assertThat(fault.reason().rule()).isEqualTo("row-long");
                    });
        }

        @Test
        void are_found_in_rows_that_have_more_cells_than_the_header() {
            assertThat(faults("", "T", "x", "", "", "", "", "", "over"))
                    .extracting(RowFault::reason)
                    .containsExactly(Reason.of("row-cells", "found", 9).with("columns", 8));
        }
    }
}
