package org.parley.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parley.kernel.Fault;
import org.parley.kernel.Invalid;

class HostilePdfTest {

    private static final DraftReader READER = new DraftReader();

    private static String outcome(byte[] file) {
        return outcome(file, "draft.pdf");
    }

    private static String outcome(byte[] file, String name) {
        try {
            return READER.ofFile(file, name).blocks().isEmpty() ? "nothing" : "draft";
        } catch (Invalid invalid) {
            assertThat(invalid.faults()).hasSize(1);
            return invalid.faults().stream().map(Fault::rule).findFirst().orElseThrow();
        }
    }

    /** A file of one page with the given page entries and content stream, and no table of its objects. */
    private static byte[] file(String pages, String filter, byte[] content) {
        String start =
                "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages " + pages + ">>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
                        + "/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
                        + "4 0 obj<</Length " + content.length + filter + ">>stream\n";
        String end = "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(start.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(content);
        bytes.writeBytes(end.getBytes(StandardCharsets.ISO_8859_1));
        return bytes.toByteArray();
    }

    private static byte[] onePage(String content) {
        return file("/Kids[3 0 R]/Count 1", "", content.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** One block of a deflated stream many times over. */
    private static byte[] deflated(byte[] block, int times) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        var buffer = new byte[block.length + 1000];
        var bytes = new ByteArrayOutputStream();
        deflater.setInput(block);
        bytes.write(buffer, 0, deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH));
        deflater.setInput(block);
        int length = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
        for (int i = 1; i < times; i++) {
            bytes.write(buffer, 0, length);
        }
        deflater.finish();
        bytes.write(buffer, 0, deflater.deflate(buffer));
        deflater.end();
        return bytes.toByteArray();
    }

    private static byte[] blanks(int megabytes) {
        var blanks = new byte[1_000_000];
        Arrays.fill(blanks, (byte) ' ');
        return deflated(blanks, megabytes);
    }

    @Nested
    class is_refused_with_the_reason {

        @Test
        void when_it_is_no_pdf() {
            assertThat(outcome("Just text".getBytes(StandardCharsets.UTF_8))).isEqualTo("file-renamed");
            assertThat(outcome(new byte[0])).isEqualTo("required");
        }

        @Test
        void when_it_is_too_large() {
            assertThat(outcome(new byte[DraftReader.LARGEST_FILE + 1])).isEqualTo("file-too-large");
        }

        @Test
        void when_it_is_encrypted_or_forbids_copying() {
            var pdf = new PdfWriter().text(11, "Secret.");

            assertThat(outcome(pdf.encrypted("secret", true).bytes())).isEqualTo("file-encrypted");
            assertThat(outcome(pdf.encrypted("", false).bytes())).isEqualTo("file-encrypted");
            assertThat(outcome(pdf.encrypted("", true).bytes())).isEqualTo("draft");
        }

        @Test
        void when_it_is_cut_off_or_has_no_pages() {
            assertThat(outcome("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("file-broken");
            assertThat(outcome(file("/Kids[3 0 R]", "", new byte[0]))).isEqualTo("file-without-text");
            byte[] whole = new PdfWriter().text(11, "Text.").bytes();
            assertThat(outcome(Arrays.copyOf(whole, whole.length / 2)))
                    .isIn("file-broken", "file-without-text", "draft");
        }

        @Test
        void when_it_has_no_text() {
            assertThat(outcome(new PdfWriter().bytes())).isEqualTo("file-without-text");
            assertThat(outcome(onePage("BT /F1 12 Tf 72 700 Td (   ) Tj ET"))).isEqualTo("file-without-text");
        }

        @Test
        void when_it_has_too_many_pages() {
            var pdf = new PdfWriter();
            for (int page = 0; page <= 1_000; page++) {
                pdf.text(11, "x").page();
            }

            assertThat(outcome(pdf.bytes())).isEqualTo("file-too-many-pages");
        }

        @Test
        void when_two_million_texts_are_shown_on_one_page() {
            assertThat(outcome(onePage("BT /F1 12 Tf 72 700 Td " + "(a)Tj ".repeat(2_000_000) + "ET")))
                    .isEqualTo("file-too-much-text");
        }

        @Test
        void when_it_unpacks_to_three_gigabytes_of_blanks() {
            assertThat(outcome(file("/Kids[3 0 R]/Count 1", "/Filter/FlateDecode", blanks(3_000))))
                    .isIn("file-too-slow", "file-without-text", "file-too-demanding");
        }

        @Test
        void when_its_object_streams_unpack_to_more_than_there_is_memory() {
            byte[] stream = deflated("[ ".repeat(500_000).getBytes(StandardCharsets.ISO_8859_1), 400);

            assertThat(outcome(file("/Kids[3 0 R]/Count 1", "/Type/ObjStm/N 1/First 4/Filter/FlateDecode", stream)))
                    .isIn("file-broken", "file-without-text", "file-too-demanding", "file-too-slow");
        }
    }

    @Nested
    class is_read_all_the_same {

        @Test
        void when_it_claims_a_billion_pages() {
            byte[] file = file(
                    "/Kids[3 0 R]/Count 1410065407",
                    "",
                    "BT /F1 12 Tf 72 700 Td (One page.) Tj ET".getBytes(StandardCharsets.UTF_8));

            assertThat(outcome(file)).isEqualTo("draft");
        }

        @Test
        void when_its_pages_go_round_in_a_circle() {
            byte[] file = file(
                    "/Kids[2 0 R 3 0 R 2 0 R]/Count 3",
                    "",
                    "BT /F1 12 Tf 72 700 Td (One page.) Tj ET".getBytes(StandardCharsets.UTF_8));

            assertThat(outcome(file)).isEqualTo("draft");
        }

        @Test
        void when_arrays_are_nested_a_million_deep() {
            assertThat(outcome(onePage("BT /F1 12 Tf 72 700 Td (One) Tj ET " + "[".repeat(1_000_000))))
                    .isIn("draft", "file-broken", "file-without-text");
            assertThat(outcome(file("/Kids[3 0 R]/Count 1/X" + "[".repeat(1_000_000), "", new byte[0])))
                    .isIn("file-broken", "file-without-text");
        }

        @Test
        void when_its_page_has_odd_measures() {
            byte[] file = onePage(
                    "BT /F1 0 Tf 72 700 Td (Zero) Tj /F1 1e38 Tf (Big) Tj 1e38 0 0 -1e38 1e38 -1e38 Tm (Far) Tj ET");

            assertThat(outcome(file)).isIn("draft", "file-without-text");
        }
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void any_bytes_lead_to_a_draft_or_a_reason(@ForAll("damaged") byte[] file) {
        assertThat(outcome(file)).isNotEqualTo("nothing");
    }

    @Property
    void any_bytes_of_another_file_lead_to_a_draft_or_a_reason(@ForAll byte[] file) {
        assertThat(outcome(file, "draft.txt")).isNotEqualTo("nothing");
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        byte[] whole = new PdfWriter()
                .bold(16, "Title")
                .text(11, "1. Text.")
                .text(11, "2. More.")
                .bytes();
        return Arbitraries.integers()
                .between(9, whole.length - 1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(places -> {
                    byte[] file = whole.clone();
                    places.forEach(place -> file[place] = (byte) (file[place] ^ (1 + place % 200)));
                    return file;
                });
    }
}
