package org.parley.web.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parley.drafting.Block;
import org.parley.drafting.Draft;
import org.parley.drafting.DraftReader;
import org.parley.kernel.Fault;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.web.Form;

class SentTextTest {
    final DraftReader reader = new DraftReader();
    final Faults faults = new Faults();

    private static SentText pasted(String text, String format) {
        return new SentText(Form.filled(Map.of("text", text, "format", format)), Optional.empty());
    }

    private static SentText uploaded(String name, String content, String text) {
        var file = SentFile.of(name, content.getBytes(StandardCharsets.UTF_8));
        return new SentText(Form.filled(Map.of("text", text)), Optional.of(file));
    }

    private List<Tuple> found() {
        try {
            faults.refuseAny();
            return List.of();
        } catch (Invalid invalid) {
            return invalid.faults().stream()
                    .map((Fault fault) -> Tuple.tuple(fault.field(), fault.rule()))
                    .toList();
        }
    }

    @Test
    void cuts_a_pasted_text_as_it_was_declared() {
        var typed = "Scope\n\nEverybody takes part.";

        assertThat(pasted(typed, "markdown").cut(reader, faults)).isEqualTo(reader.ofMarkdown(typed));
        assertThat(pasted(typed, "plain").cut(reader, faults)).isEqualTo(reader.ofPlainText(typed));
        assertThat(pasted(typed, "").cut(reader, faults)).isEqualTo(reader.ofText(typed));
        assertThat(found()).isEmpty();
    }

    @Test
    void cuts_a_file_by_its_name() {
        assertThat(uploaded("draft.md", "# Scope\n\nAll.", "")
                        .cut(reader, faults)
                        .blocks())
                .containsExactly(Block.heading(1, "Scope"), Block.paragraph("All."));
    }

    @Test
    void asks_for_a_text_or_a_file_and_not_for_both() {
        pasted(" ", "").cut(reader, faults);
        uploaded("draft.md", "All.", "All.").cut(reader, faults);

        assertThat(found()).containsExactly(Tuple.tuple("text", "text-or-file"), Tuple.tuple("file", "text-and-file"));
    }

    @Test
    void names_the_file_where_its_text_breaks_a_rule() {
        var draft = uploaded("empty.txt", "   ", "").cut(reader, faults);

        assertThat(draft).isEqualTo(new Draft(List.of()));
        assertThat(found()).containsExactly(Tuple.tuple("file", "required"));
    }

    @Nested
    class names_of_files {
        private static String name(String sent) {
            return SentFile.of(sent, new byte[0]).name();
        }

        @Test
        void lose_their_folders_and_what_is_invisible() {
            assertThat(name("C:\\papers\\draft.pdf")).isEqualTo("draft.pdf");
            assertThat(name("../../etc/passwd")).isEqualTo("passwd");
            assertThat(name("fdp\u202e.exe\n")).isEqualTo("fdp.exe");
        }

        @Test
        void are_read_in_utf_8() {
            var latin = new String("Grundsätze 原则.pdf".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

            assertThat(name(latin)).isEqualTo("Grundsätze 原则.pdf");
            assertThat(name("Grundsätze.pdf")).isEqualTo("Grundsätze.pdf");
            assertThat(name("原则.pdf")).isEqualTo("原则.pdf");
        }

        @Test
        void keep_their_ending_when_they_are_cut() {
            assertThat(name("x".repeat(500) + ".pdf")).hasSizeLessThan(80).endsWith("….pdf");
        }
    }
}
