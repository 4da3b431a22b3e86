package org.parley.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileCleaningTest {
    private final FileCleaning cleaning = new FileCleaning();

    @Test
    void a_file_is_cleaned_by_a_program_of_its_own() {
        var clean = cleaning.clean(new SentFile("../answer\u202Efdp.exe", Files.pdf()));

        assertThat(clean.name()).isEqualTo("answerfdp.exe.pdf");
        assertThat(clean.text()).isEqualTo(Files.WORDS);
    }

    @Test
    void a_file_that_keeps_the_program_busy_is_refused() {
        var text = "BT /F1 12 Tf " + "[(a)] TJ ".repeat(1_000_000);

        var clean = cleaning.clean(new SentFile("busy.pdf", onePage(text)));

        assertThat(clean.text().length()).isLessThanOrEqualTo(AttachmentLimits.MOST_TEXT + 1);
    }

    @Test
    void an_empty_or_too_large_file_is_refused_before_it_is_read() {
        assertThatThrownBy(() -> cleaning.clean(new SentFile("a.pdf", new byte[0])))
                .hasMessage("EMPTY");
        assertThatThrownBy(() -> cleaning.clean(new SentFile("a.pdf", new byte[AttachmentLimits.LARGEST_FILE + 1])))
                .hasMessage("TOO_LARGE");
    }

    private static byte[] onePage(String content) {
        return ("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1410065407>>"
                        + "endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1"
                        + "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n4 0 obj<</Length "
                        + content.length()
                        + ">>stream\n" + content + "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../../etc/passwd      | passwd.png
            C:\\users\\me\\a.png  | a.png
            .htaccess             | htaccess.png
            <script>.html         | _script_.html.png
            ..                    | file.png
            ملف.png               | ملف.png
            """)
    void a_name_leads_nowhere_and_says_what_the_file_is(String sent, String shown) {
        assertThat(FileName.of(sent, FileFormat.PNG)).isEqualTo(shown);
    }

    @Test
    void a_name_has_nothing_that_a_header_or_a_reader_could_mistake() {
        assertThat(FileName.of("a\0b\r\nc\u202Egpj.png", FileFormat.PNG)).isEqualTo("ab cgpj.png");
    }
}
