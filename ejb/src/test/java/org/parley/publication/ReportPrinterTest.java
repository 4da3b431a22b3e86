package org.parley.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parley.kernel.Busy;
import org.parley.kernel.Conflict;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ReportPrinterTest {
    @Nested
    class a_report_in_five_languages {
        private static Printed printed;

        @BeforeAll
        static void print() throws IOException {
            printed = Printed.of(Reports.mixed());
        }

        @Test
        void conforms_to_pdf_a_2a() throws Exception {
            assertThat(Conformance.violations(printed.bytes(), PDFAFlavour.PDFA_2_A))
                    .isEmpty();
        }

        @Test
        void conforms_to_pdf_ua_1() throws Exception {
            assertThat(Conformance.violations(printed.bytes(), PDFAFlavour.PDFUA_1))
                    .isEmpty();
        }

        @Test
        void is_the_same_file_when_printed_again() throws IOException {
            assertThat(Printed.of(Reports.mixed()).bytes()).isEqualTo(printed.bytes());
        }

        @Test
        void contains_titles_positions_and_answers() throws IOException {
            assertThat(printed.text())
                    .contains("Regional framework on trusted public data")
                    .contains("Secretariat of the Regional Data Forum")
                    .contains("1,204 of 1,204 comments answered")
                    .contains("Version 2")
                    .contains("Supports with changes")
                    .contains("Nous appuyons ce paragraphe")
                    .contains("Übergangsregelung")
                    .contains("公共数据应以开放")
                    .contains("Accepted in part")
                    .contains("Not yet answered")
                    .contains("Page 2 of " + printed.pages());
        }

        @Test
        void gives_back_arabic_letters_as_they_are_typed() throws IOException {
            assertThat(printed.text())
                    .contains("البيانات")
                    .contains("المنطقة")
                    .doesNotContainPattern("[\uFE70-\uFEFC]");
        }

        @Test
        void has_a_glyph_for_every_character() throws IOException {
            assertThat(printed.text().replace("is shown as \uFFFD", "")).doesNotContain("#", "\uFFFD");
        }

        @Test
        void links_every_quotation_and_comment_to_its_address() throws IOException {
            assertThat(printed.webLinks())
                    .contains(Reports.ADDRESS + "/positions")
                    .contains(
                            Reports.ADDRESS + "/comments/1",
                            Reports.ADDRESS + "/comments/2",
                            Reports.ADDRESS + "/comments/3",
                            Reports.ADDRESS + "/comments/4",
                            Reports.ADDRESS + "/comments/5",
                            Reports.ADDRESS + "/comments/6");
        }

        @Test
        void tells_what_surrounds_the_positions() throws IOException {
            assertThat(printed.text())
                    .contains("Edition 2")
                    .contains("To be cited as")
                    .contains("Where the groups agree and where they differ")
                    .contains("What edition 2 changed")
                    .contains("The stance had been mixed up.")
                    .contains("Objection to this summary, 19 November 2026:")
                    .contains("One side in the group")
                    .contains("No comment")
                    .contains("Union of Small Towns")
                    .contains("Nobody took part from: International organisation")
                    .contains("The consultation was open from 1 to 31 October 2026.");
        }

        @Test
        void has_an_outline_of_sections_and_paragraphs() throws IOException {
            assertThat(printed.outline())
                    .contains(
                            "Contents",
                            "Positions at a glance",
                            "Access to public data",
                            "All answers",
                            "Who took part",
                            "How this was made")
                    .contains("  13 Fees cover no more than the cost of the copy.")
                    .anyMatch(title -> title.startsWith("  14 "));
        }

        @Test
        void names_the_day_of_publication_and_no_time_and_no_person() throws IOException {
            try (PDDocument document = printed.open()) {
                String metadata =
                        new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);

                assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                        .isEqualTo("2026-11-21T00:00:00Z");
                assertThat(document.getDocumentInformation().getAuthor()).isNull();
                assertThat(metadata)
                        .contains("2026-11-21T00:00:00Z")
                        .contains("Draft framework")
                        .doesNotContain("Okonkwo");
            }
        }
    }

    @Nested
    class limits {
        @Test
        void a_report_with_too_many_pages_is_refused_before_it_is_begun() {
            var printer = new ReportPrinter(3);

            assertThatThrownBy(() -> printer.write(Reports.mixed(), OutputStream.nullOutputStream()))
                    .isInstanceOf(Conflict.class)
                    .hasMessageContaining("report-too-long")
                    .hasMessageContaining("maximum=3");
        }

        @Test
        void a_report_is_told_to_come_back_while_others_take_all_pages() throws IOException {
            var pages = new Semaphore(100);
            var printer = new ReportPrinter(100, pages);
            pages.acquireUninterruptibly(90);

            assertThatThrownBy(() -> printer.write(Reports.of(List.of()), OutputStream.nullOutputStream()))
                    .isInstanceOf(Busy.class);

            pages.release(90);
            printer.write(Reports.of(List.of()), OutputStream.nullOutputStream());
            assertThat(pages.availablePermits()).isEqualTo(100);
        }

        @Test
        void a_report_that_is_too_long_can_do_without_comments() throws IOException {
            var shorter = Printed.of(ShortReport.of(Reports.mixed()));

            assertThat(shorter.pages()).isLessThan(Printed.of(Reports.mixed()).pages());
            assertThat(shorter.text())
                    .contains("Supports with changes")
                    .contains("/dispositions.csv")
                    .doesNotContain("No comments on this paragraph");
        }

        @Test
        void the_estimate_of_pages_is_not_too_low() throws IOException {
            assertThat(PageEstimate.of(Reports.mixed()))
                    .isGreaterThanOrEqualTo(Printed.of(Reports.mixed()).pages());
        }
    }
}
