package org.parley.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleaningTest {
    private static final byte[] HIDDEN = Files.PERSON.getBytes(StandardCharsets.UTF_8);

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static void assertRefused(byte[] file, FileRefused reason) {
        assertThatThrownBy(() -> Cleaning.cleaned(file))
                .isInstanceOfSatisfying(FileRefused.Unreadable.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    @Nested
    class of_a_pdf_file {
        @Test
        void keeps_what_is_seen_and_drops_who_made_it() throws IOException {
            var cleaned = Cleaning.cleaned(Files.pdf());

            assertThat(cleaned.format()).isEqualTo(FileFormat.PDF);
            assertThat(cleaned.text()).isEqualTo(Files.WORDS);
            try (var document = Loader.loadPDF(cleaned.content())) {
                assertThat(new PDFTextStripper().getText(document)).contains(Files.WORDS);
                assertThat(document.getDocumentInformation().getMetadataKeys()).isEmpty();
                assertThat(document.getDocumentCatalog().getMetadata()).isNull();
                assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
                var remark = document.getPage(0).getAnnotations().getFirst();
                assertThat(remark.getContents()).isEqualTo("A remark");
                assertThat(remark.getCOSObject().getString("T")).isNull();
            }
        }

        @Test
        void gives_the_same_bytes_each_time() throws IOException {
            var file = Files.pdf();

            assertThat(Cleaning.cleaned(file).content())
                    .isEqualTo(Cleaning.cleaned(file).content());
        }

        @Test
        void refuses_one_with_a_password() {
            assertRefused(Files.encryptedPdf(), FileRefused.ENCRYPTED);
        }
    }

    @Nested
    class of_a_document {
        @Test
        void in_docx_keeps_the_words_and_tells_writers_apart_without_names() throws IOException {
            var cleaned = Cleaning.cleaned(Files.zip(Files.docxParts()));

            var parts = Files.unzipped(cleaned.content());
            assertThat(cleaned.format()).isEqualTo(FileFormat.DOCX);
            assertThat(cleaned.text()).startsWith(Files.WORDS + " or fewer").doesNotContain("or more");
            assertThat(parts.keySet()).isEqualTo(Files.docxParts().keySet());
            assertThat(parts.values()).noneMatch(part -> part.contains(Files.PERSON) || part.contains("2026-01-01"));
            assertThat(parts.get("word/document.xml")).contains("w:author=\"Author 1\"", "or more", "xml:space");
            assertThat(parts.get("word/comments.xml")).contains("w:author=\"Author 1\"");
        }

        @Test
        void in_odt_keeps_the_words_and_tells_writers_apart_without_names() throws IOException {
            var cleaned = Cleaning.cleaned(Files.zip(Files.odtParts()));

            var parts = Files.unzipped(cleaned.content());
            assertThat(cleaned.format()).isEqualTo(FileFormat.ODT);
            assertThat(cleaned.text().strip()).isEqualTo(Files.WORDS);
            assertThat(parts.values()).noneMatch(part -> part.contains(Files.PERSON) || part.contains("2026-01-01"));
            assertThat(parts.keySet()).first().isEqualTo("mimetype");
            assertThat(latin(Arrays.copyOf(cleaned.content(), 80))).contains("vnd.oasis.opendocument.text");
        }

        @Test
        void refuses_declared_entities_macros_and_names_that_lead_elsewhere() {
            var entities = Files.docxParts();
            entities.put("word/document.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");
            assertRefused(Files.zip(entities), FileRefused.BROKEN);

            var macros = Files.docxParts();
            macros.put("word/vbaProject.bin", "x");
            assertRefused(Files.zip(macros), FileRefused.MACROS);

            var elsewhere = Files.docxParts();
            elsewhere.put("word/../../evil", "x");
            assertRefused(Files.zip(elsewhere), FileRefused.BROKEN);
        }

        @Test
        void refuses_one_that_unfolds_without_end() {
            var bomb = Files.docxParts();
            bomb.put("word/media/a.bin", "0".repeat(AttachmentLimits.LARGEST_CONTENT));

            assertRefused(Files.zip(bomb), FileRefused.BLOWS_UP);
        }

        @Test
        void refuses_other_packed_files() {
            assertRefused(Files.zip(Map.of("a.txt", "text")), FileRefused.UNKNOWN);
        }
    }

    @Nested
    class of_a_picture {
        @Test
        void drops_what_stands_beside_it_and_keeps_every_pixel() throws IOException {
            for (var file : new byte[][] {Files.jpeg(HIDDEN), Files.png(HIDDEN)}) {
                var cleaned = Cleaning.cleaned(file).content();

                assertThat(latin(cleaned)).doesNotContain(Files.PERSON);
                assertThat(pixels(cleaned)).isEqualTo(pixels(file));
            }
        }

        @Test
        void in_webp_too() throws IOException {
            var cleaned = Cleaning.cleaned(Files.webp(HIDDEN));

            assertThat(cleaned.format()).isEqualTo(FileFormat.WEBP);
            assertThat(latin(cleaned.content())).doesNotContain(Files.PERSON).contains("VP8L", "EXIF");
            assertThat(cleaned.content()[4] + 8).isEqualTo(cleaned.content().length);
        }

        @Test
        void keeps_which_side_is_up() throws IOException {
            var jpeg = Cleaning.cleaned(Files.jpeg(HIDDEN)).content();
            var at = latin(jpeg).indexOf("Exif\0\0") + 6;

            assertThat(Orientation.of(jpeg, at, jpeg.length)).isEqualTo(6);
        }

        private int[] pixels(byte[] file) throws IOException {
            var picture = ImageIO.read(new ByteArrayInputStream(file));
            return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        }

        @Test
        void refuses_one_with_too_many_pixels() {
            var header = ByteBuffer.allocate(13).putInt(100_000).putInt(100_000);
            header.put((byte) 8).put((byte) 2);
            var file = new ByteArrayOutputStream();
            file.write(Files.png(HIDDEN), 0, 8);
            file.writeBytes(Files.chunk("IHDR", header.array()));

            assertRefused(file.toByteArray(), FileRefused.TOO_MANY_PIXELS);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/> | UNKNOWN
            <html><script>alert(1)</script>                             | UNKNOWN
            GIF89a                                                      | UNKNOWN
            <!-- %PDF-1.7 -->                                           | UNKNOWN
            %PDF-1.7                                                    | BROKEN
            """)
    void refuses_what_it_does_not_know(String content, String reason) {
        var file = content.getBytes(StandardCharsets.UTF_8);

        if (reason.equals("UNKNOWN")) {
            assertRefused(file, FileRefused.UNKNOWN);
        } else {
            assertThatThrownBy(() -> Cleaning.cleaned(file)).isInstanceOf(IOException.class);
        }
    }

    /** Damage ends in a refusal or a file, never in an error of the machine; the program answers all with a sentence. */
    @Property(tries = 400)
    void survives_damage(
            @ForAll @IntRange(max = 4) int which,
            @ForAll @Size(max = 8) byte[] damage,
            @ForAll @IntRange(min = 0, max = 4000) int at)
            throws IOException {
        var file =
                switch (which) {
                    case 0 -> Files.jpeg(HIDDEN);
                    case 1 -> Files.png(HIDDEN);
                    case 2 -> Files.webp(HIDDEN);
                    case 3 -> Files.zip(Files.docxParts());
                    default -> Files.zip(Files.odtParts());
                };
        System.arraycopy(damage, 0, file, Math.min(at, file.length - damage.length), damage.length);

        try {
            assertThat(Cleaning.cleaned(file).content()).isNotEmpty();
        } catch (IOException | FileRefused.Unreadable | IndexOutOfBoundsException | IllegalArgumentException broken) {
            assertThat(file).isNotEmpty();
        }
    }

    @Property(tries = 200)
    void hides_whatever_stood_beside_a_picture(@ForAll @Size(min = 12, max = 300) byte[] hidden) throws IOException {
        for (var file : new byte[][] {Files.jpeg(hidden), Files.png(hidden), Files.webp(hidden)}) {
            assertThat(latin(Cleaning.cleaned(file).content())).doesNotContain(latin(hidden));
        }
    }
}
