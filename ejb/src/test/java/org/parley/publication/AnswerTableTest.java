package org.parley.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parley.disposition.Decision;
import org.parley.kernel.Conflict;
import org.parley.publication.AnswerTable.Answer;
import org.parley.publication.AnswerTable.Changed;
import org.parley.publication.AnswerTable.Row;
import org.parley.publication.ConsolidatedReport.Text;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class AnswerTableTest {
    private static final String ADDRESS = "https://parley.example/consultations/public-data";

    private static final List<Decision> DECISIONS = List.of(Decision.values());

    private static Row row(int number, Text said, Optional<Answer> answer) {
        return new Row(
                number,
                URI.create(ADDRESS + "/comments/" + number),
                number % 3 == 0 ? "" : String.valueOf(number % 9),
                Reports.GROUPS.get(number % Reports.GROUPS.size()),
                "Author " + number,
                said,
                answer.isEmpty() && number % 2 == 0,
                answer);
    }

    private static Answer answer(int number, Text reason) {
        var decision = DECISIONS.get(number % DECISIONS.size());
        return new Answer(
                decision,
                reason,
                decision == Decision.DUPLICATE_OF ? Optional.of(1) : Optional.empty(),
                decision == Decision.ACCEPTED ? Optional.of(new Changed("4", 2)) : Optional.empty());
    }

    private static AnswerTable mixed(int rows) {
        var said = List.of(
                Text.of("A request should receive a reasoned answer.", "en"),
                Text.of("يجب أن تُتاح البيانات العامة بلغات المنطقة كلها.", "ar"),
                Text.of("公共数据应以开放格式提供。", "zh"),
                Text.of("", "fr"));
        var reason = Text.of("We agree.\n\nThe text says so now, in its first sentence.", "en");
        var all = new ArrayList<Row>();
        for (int number = 1; number <= rows; number++) {
            all.add(row(
                    number,
                    said.get(number % said.size()),
                    number % 7 == 0 ? Optional.empty() : Optional.of(answer(number, reason))));
        }
        return new AnswerTable(
                Text.of("Trusted public data", "en"),
                LocalDate.of(2026, 11, 21),
                URI.create(ADDRESS + "/answers"),
                Locale.ENGLISH,
                0,
                1,
                rows - rows / 7,
                rows,
                all);
    }

    private static byte[] printed(AnswerTable table) throws IOException {
        var out = new ByteArrayOutputStream();
        new ReportPrinter(10_000).write(table, out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Nested
    class printed_over_several_pages {
        private static byte[] pdf;

        @BeforeAll
        static void print() throws IOException {
            pdf = printed(mixed(60));
        }

        @Test
        void conforms_to_pdf_a_2a() throws Exception {
            assertThat(Conformance.violations(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        }

        @Test
        void conforms_to_pdf_ua_1() throws Exception {
            assertThat(Conformance.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        }

        @Test
        void has_every_row_and_says_what_it_leaves_out() throws IOException {
            assertThat(text(pdf))
                    .contains("Comments 1 to 25", "Comments 26 to 50", "Comments 51 to 60")
                    .contains("Of each comment this table has the beginning")
                    .contains("Author 60")
                    .contains("of comment 1")
                    .contains("paragraph 4 of version 2")
                    .contains("Not yet answered");
        }

        @Test
        void is_the_same_file_when_printed_again_and_no_longer_than_estimated() throws IOException {
            assertThat(printed(mixed(60))).isEqualTo(pdf);
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(AnswerTablePage.pages(mixed(60))).isGreaterThanOrEqualTo(document.getNumberOfPages());
            }
        }
    }

    @Test
    void a_table_of_some_thousand_rows_is_one_file_and_a_longer_one_comes_in_parts() {
        assertThat(AnswerTable.parts(0)).isEqualTo(1);
        assertThat(AnswerTable.parts(3_000)).isEqualTo(1);
        assertThat(AnswerTable.parts(3_001)).isEqualTo(2);
        assertThat(AnswerTable.parts(10_000)).isEqualTo(5);
    }

    @Test
    void a_table_with_more_pages_than_the_server_prints_is_refused_before_it_is_begun() {
        assertThatThrownBy(() -> new ReportPrinter(2).write(mixed(400), OutputStream.nullOutputStream()))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("report-too-long");
    }
}
