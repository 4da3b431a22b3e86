package org.parley.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.drafting.OfficeFiles.docx;
import static org.parley.drafting.OfficeFiles.odt;
import static org.parley.drafting.OfficeFiles.p;
import static org.parley.drafting.OfficeFiles.zip;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parley.kernel.Invalid;

class HostileFileTest {

    private static final DraftReader READER = new DraftReader();
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static String outcome(byte[] file, String name) {
        try {
            return READER.ofFile(file, name).blocks().isEmpty() ? "nothing" : "draft";
        } catch (Invalid invalid) {
            var fault = invalid.faults().getFirst();
            assertThat(fault.details()).as("the file is named").containsEntry("name", name);
            return fault.rule();
        }
    }

    private static byte[] document(String xml) {
        return zip(Map.of("word/document.xml", xml));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** An archive whose text unpacks to many times its size. */
    private static byte[] bomb(int megabytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(bytes("<w:document xmlns:w=\"" + WORD + "\"><w:body>"));
            byte[] blanks = bytes(" ".repeat(1_000_000));
            for (int i = 0; i < megabytes; i++) {
                zip.write(blanks);
            }
        }
        return bytes.toByteArray();
    }

    @Nested
    class is_refused_with_the_reason {

        @Test
        void when_it_is_named_as_what_it_is_not() {
            assertThat(outcome(bytes("Just text"), "draft.docx")).isEqualTo("file-renamed");
            assertThat(outcome(docx(p("", "Text.")), "draft.pdf")).isEqualTo("file-renamed");
            assertThat(outcome(odt("<text:p>Text.</text:p>"), "draft.docx")).isEqualTo("file-renamed");
            assertThat(outcome(bytes("%PDF-1.7"), "draft.txt")).isEqualTo("file-renamed");
            assertThat(outcome(docx(p("", "Text.")), "draft")).isEqualTo("draft");
        }

        @Test
        void when_it_is_of_a_kind_that_cannot_be_read() {
            assertThat(outcome(bytes("{\\rtf1 x}"), "draft.rtf")).isEqualTo("file-kind");
            assertThat(outcome(zip(Map.of("xl/workbook.xml", "x")), "table.xlsx"))
                    .isEqualTo("file-kind");
            assertThat(outcome(bytes("\u00d0\u00cf\u0011\u00e0old"), "draft.doc"))
                    .isEqualTo("file-kind");
        }

        @Test
        void when_it_is_encrypted() {
            assertThat(outcome(bytes("\u00d0\u00cf\u0011\u00e0EncryptedPackage"), "draft.docx"))
                    .isEqualTo("file-encrypted");
            assertThat(outcome(
                            zip(Map.of(
                                    "mimetype", "application/vnd.oasis.opendocument.text",
                                    "content.xml", "garbage",
                                    "META-INF/manifest.xml",
                                            "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                                                    + "<m:encryption-data/></m:manifest>")),
                            "draft.odt"))
                    .isIn("file-encrypted", "file-renamed");
        }

        @Test
        void when_it_is_broken() {
            byte[] whole = docx(p("", "Text."));
            assertThat(outcome(Arrays.copyOf(whole, whole.length / 2), "draft.docx"))
                    .isIn("file-broken", "file-renamed");
            assertThat(outcome(document("<w:document"), "draft.docx")).isEqualTo("file-broken");
        }

        @Test
        void when_it_has_no_text() {
            assertThat(outcome(docx(""), "draft.docx")).isEqualTo("file-without-text");
            assertThat(outcome(bytes("<html><script>x</script></html>"), "draft.html"))
                    .isEqualTo("file-without-text");
        }

        @Test
        void when_it_unpacks_to_a_gigabyte() throws IOException {
            assertThat(outcome(bomb(1_000), "draft.docx")).isEqualTo("file-too-large-unpacked");
        }

        @Test
        void when_it_names_a_file_or_an_address_to_be_read() {
            String outside = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                    + "<w:document xmlns:w=\"" + WORD
                    + "\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";

            assertThat(outcome(document(outside), "draft.docx")).isEqualTo("file-with-entities");
            assertThat(outcome(document(outside.replace("file:///etc/passwd", "http://127.0.0.1:9/")), "draft.docx"))
                    .isEqualTo("file-with-entities");
        }

        @Test
        void when_its_entities_multiply() {
            var laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a0 \"lol\">");
            for (int i = 1; i < 20; i++) {
                laughs.append("<!ENTITY a")
                        .append(i)
                        .append(" \"")
                        .append(("&a" + (i - 1) + ";").repeat(10))
                        .append("\">");
            }
            laughs.append("]><w:document xmlns:w=\"")
                    .append(WORD)
                    .append("\"><w:body><w:p><w:r><w:t>&a19;</w:t></w:r></w:p>");
            laughs.append("</w:body></w:document>");

            assertThat(outcome(document(laughs.toString()), "draft.docx")).isEqualTo("file-with-entities");
        }

        @Test
        void when_its_elements_are_nested_too_deep() {
            assertThat(outcome(document("<w:document xmlns:w=\"" + WORD + "\">" + "<w:p>".repeat(1_000)), "draft.docx"))
                    .isEqualTo("file-too-deep");
        }

        @Test
        void when_it_has_far_too_much_text() {
            assertThat(outcome(docx(p("", "word ".repeat(1_000_000))), "draft.docx"))
                    .isEqualTo("file-too-much-text");
        }

        @Test
        void when_a_page_has_millions_of_elements() {
            byte[] page = bytes("<html>" + "<b><i>".repeat(3_000_000));

            assertThat(outcome(page, "draft.html"))
                    .isIn("file-too-demanding", "file-too-slow", "file-without-text", "file-broken");
        }
    }

    @Test
    void a_hostile_file_costs_the_server_nothing() throws IOException {
        byte[] bomb = bomb(1_000);
        byte[] page = bytes("<html>" + "<b><i>".repeat(3_000_000));
        outcome(docx(p("", "Text.")), "draft.docx");
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        outcome(bomb, "draft.docx");
        outcome(page, "draft.html");

        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(allocated).isLessThan(4L * (bomb.length + page.length) + 16_000_000);
        assertThat(ProcessHandle.current().children()).isEmpty();
        assertThat(outcome(docx(p("", "Text.")), "draft.docx")).isEqualTo("draft");
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void damaged_files_lead_to_a_draft_or_a_reason(@ForAll("damaged") byte[] file) {
        assertThat(outcome(file, "draft")).isNotEqualTo("nothing");
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        return Arbitraries.of(
                        docx(p("H1", "Title") + p("", "1. Text.") + p("", "2. More.")),
                        odt("<text:h>Title</text:h><text:p>Text.</text:p>"),
                        bytes("<html><h1>Title</h1><ol><li>Text<li>More</ol><table><tr><td>a<td>b</table>"))
                .flatMap(whole -> Arbitraries.integers()
                        .between(0, whole.length - 1)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(20)
                        .map(places -> {
                            byte[] file = whole.clone();
                            places.forEach(place -> file[place] = (byte) (file[place] ^ (1 + place % 200)));
                            return file;
                        }));
    }
}
