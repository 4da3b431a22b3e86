package org.parley.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.comment.CommentKind;
import org.parley.disposition.Decision;
import org.parley.publication.ConsolidatedReport.Answer;
import org.parley.publication.ConsolidatedReport.Change;
import org.parley.publication.ConsolidatedReport.ChangeKind;
import org.parley.publication.ConsolidatedReport.Comment;
import org.parley.publication.ConsolidatedReport.CountryCount;
import org.parley.publication.ConsolidatedReport.Coverage;
import org.parley.publication.ConsolidatedReport.Group;
import org.parley.publication.ConsolidatedReport.GroupCount;
import org.parley.publication.ConsolidatedReport.Paragraph;
import org.parley.publication.ConsolidatedReport.Participation;
import org.parley.publication.ConsolidatedReport.Position;
import org.parley.publication.ConsolidatedReport.Quotation;
import org.parley.publication.ConsolidatedReport.Section;
import org.parley.publication.ConsolidatedReport.Stance;
import org.parley.publication.ConsolidatedReport.Text;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Everything that people can put into a text field, in every field of the report. */
class HostileTextTest {
    private static final List<String> TEXTS = List.of(
            "<script>alert(1)</script><img src='http://evil.example/x.png'/><b>bold</b> </p></div></body></html>",
            "${page.report()} {0} '{' %s %n &amp; &lt; &nbsp; ]]> <!-- --> <!DOCTYPE x [<!ENTITY e SYSTEM 'file:///'>]> &e;",
            "controls \u0000\u0001\u0007\u0008\u000B\u000C\u001B[31m\u007F\u0085\u0090\u009F\uFFFE\uFFFF end",
            "lone surrogates \uD800 and \uDC00 and turned \uDC00\uD800 end\uD83D",
            "emoji 😀 👩‍👩‍👧‍👦 🏳️‍🌈 🇺🇾 ❤️ ✓ and flags 🏴󠁧󠁢󠁳󠁣󠁴󠁿",
            "override \u202Ereversed\u202C isolate \u2067inside\u2069 \u202E\u202E\u2066 left open",
            "left-to-right \u200E mark \u200F and \u061C in العربية \u202Dabc עברית",
            "W".repeat(10_000),
            "بسم".repeat(300),
            "中".repeat(500),
            "",
            " \t\r\n ",
            "a\n\n\n\n\n\n\n\nb\r\n\r\nc\u2028d\u2029e",
            "combining " + "Z" + "\u0300\u0301\u0302\u0303\u0304".repeat(200) + " end",
            "مُحَمَّدٌ كَتَبَ لا إله لأ لإ لآ ﷲ ﷺ ئۇيغۇر اردو ٹیکسٹ فارسی می‌خواهم",
            "हिन्दी ไทย 한국어 日本語 עִבְרִית ქართული Հայերեն አማርኛ தமிழ் ᠮᠣᠩᠭᠣᠯ 𝒜𝓁𝑔 𠮷",
            "soft\u00ADhyphen zero\u200Bwidth \uFEFFbom \u2060joiner \u3000wide\u00A0fixed");

    private static Printed printed;

    static ConsolidatedReport report() {
        List<Section> sections = TEXTS.stream().map(HostileTextTest::section).toList();
        return new ConsolidatedReport(
                Reports.text("ar", TEXTS.get(0)),
                Reports.text("zh", TEXTS.get(5)),
                Reports.text("xx", TEXTS.get(3)),
                Reports.text("en", TEXTS.get(4)),
                1,
                java.time.LocalDate.of(1, 1, 1),
                URI.create("javascript:alert(1)"),
                java.util.Locale.ROOT,
                new Coverage(0, 0, List.of()),
                sections,
                new Participation(
                        TEXTS.stream()
                                .map(t -> new GroupCount(new Group(GroupMark.OTHER, t), 0, 0))
                                .toList(),
                        TEXTS.stream().map(t -> new CountryCount(t, 1)).toList()),
                Reports.text("", TEXTS.get(2)));
    }

    private static Section section(String hostile) {
        Text text = Reports.text("ar", hostile);
        Text unknown = Reports.text("", hostile);
        Group group = new Group(GroupMark.OTHER, hostile);
        URI address = URI.create("file:///etc/passwd");
        return new Section(
                text,
                List.of(new Paragraph(
                        hostile,
                        unknown,
                        text,
                        List.of(new Position(
                                group,
                                Stance.DIVIDED,
                                text,
                                List.of(new Quotation(text, hostile, hostile, address)),
                                unknown)),
                        List.of(new Comment(
                                hostile,
                                address,
                                hostile,
                                group,
                                CommentKind.AMENDMENT,
                                text,
                                text,
                                List.of(new Change(ChangeKind.ADDED, text), new Change(ChangeKind.REMOVED, unknown)),
                                Optional.of(new Answer(Decision.NOTED, unknown)))))));
    }

    @BeforeAll
    static void print() throws IOException {
        printed = Printed.of(report());
    }

    @Test
    void still_conforms_to_pdf_a_2a() throws Exception {
        assertThat(Conformance.violations(printed.bytes(), PDFAFlavour.PDFA_2_A))
                .isEmpty();
    }

    @Test
    void still_conforms_to_pdf_ua_1() throws Exception {
        assertThat(Conformance.violations(printed.bytes(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void is_printed_as_it_stands_and_never_as_markup() throws IOException {
        assertThat(printed.text()).contains("<script>alert(1)</script>").contains("&amp; &lt; &nbsp;");
    }

    @Test
    void leads_to_web_addresses_only() throws IOException {
        assertThat(printed.webLinks()).isEmpty();
    }

    @Test
    void shows_where_a_character_could_not_be_printed() throws IOException {
        assertThat(printed.text()).contains("\uFFFD").doesNotContain("#");
    }
}
