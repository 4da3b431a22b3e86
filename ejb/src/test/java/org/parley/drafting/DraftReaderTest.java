package org.parley.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.drafting.Shown.shown;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parley.kernel.Invalid;

class DraftReaderTest {

    private final DraftReader reader = new DraftReader();

    @Nested
    class a_pasted_text {

        @Test
        void is_markdown_if_it_shows_signs_of_it() {
            assertThat(shown(reader.ofText("# Title\n\nText."))).isEqualTo("h1 Title\np Text.");
            assertThat(shown(reader.ofText("TITLE\n\n1. Text."))).isEqualTo("h1 TITLE\np1 Text.");
        }

        @Test
        void is_refused_if_empty() {
            assertThatThrownBy(() -> reader.ofText(" \n\u0000"))
                    .isInstanceOf(Invalid.class)
                    .hasMessageContaining("required");
            assertThatThrownBy(() -> reader.ofMarkdown("---"))
                    .isInstanceOf(Invalid.class)
                    .hasMessageContaining("required");
        }

        @Test
        void is_refused_with_too_many_blocks() {
            assertThatThrownBy(() -> reader.ofText("Text.\n\n".repeat(Draft.MOST_BLOCKS + 1)))
                    .isInstanceOf(Invalid.class)
                    .hasMessageContaining("too-many-blocks");
        }

        @Test
        void is_cut_whatever_its_size() {
            for (String line : new String[] {
                "- a\n", "a\n", "1. a\n", "(a) b\n", "A\n", "a", "States:\n1. a\n", "> ", "[a", "**a**\n"
            }) {
                String text = "Lead in:\n" + line.repeat(100_000 / line.length());
                assertThat(reader.ofPlainText(text.substring(0, text.length() / 2))
                                .blocks())
                        .isNotEmpty();
                assertThat(cutOrRefused(text)).isTrue();
            }
        }

        private boolean cutOrRefused(String text) {
            try {
                return !reader.ofMarkdown(text).blocks().isEmpty();
            } catch (Invalid tooMany) {
                return tooMany.getMessage().contains("too-many-blocks");
            }
        }
    }

    @Nested
    class a_text_file {

        @Test
        void is_read_as_utf_8_or_as_marked_utf_16() {
            String text = "Свобода слова.";
            assertThat(shown(reader.ofFile(text.getBytes(StandardCharsets.UTF_8), "a.txt")))
                    .isEqualTo("p " + text);
            assertThat(shown(reader.ofFile(("\ufeff" + text).getBytes(StandardCharsets.UTF_8), "a.txt")))
                    .isEqualTo("p " + text);
            assertThat(shown(reader.ofFile(text.getBytes(StandardCharsets.UTF_16), "a.txt")))
                    .isEqualTo("p " + text);
        }

        @Test
        void in_another_encoding_is_refused() {
            assertThatThrownBy(() -> reader.ofFile("é".getBytes(StandardCharsets.ISO_8859_1), "a.txt"))
                    .isInstanceOf(Invalid.class)
                    .hasMessageContaining("not-text");
            assertThatThrownBy(() -> reader.ofFile(new byte[] {'P', 'K', 3, 4, 0, 0}, "a.docx"))
                    .isInstanceOf(Invalid.class)
                    .hasMessageContaining("file-renamed");
        }

        @Test
        void is_markdown_if_its_name_says_so() {
            assertThat(shown(reader.ofFile("a\n- b".getBytes(StandardCharsets.UTF_8), "A.MD")))
                    .isEqualTo("p a⏎⏎- b");
        }
    }

    @Property
    void every_text_is_cut_or_refused_and_keeps_its_words(@ForAll("texts") String text) {
        for (boolean markdown : new boolean[] {true, false}) {
            try {
                Draft draft = markdown ? reader.ofMarkdown(text) : reader.ofPlainText(text);
                assertThat(draft.numbers()).hasSameSizeAs(draft.blocks());
                assertThat(draft.numbers().stream().filter(number -> !number.isEmpty()))
                        .doesNotHaveDuplicates();
                for (String word : new String[] {"States", "право", "الحق", "治理"}) {
                    assertThat(count(shown(draft), word)).isEqualTo(count(text, word));
                }
            } catch (Invalid refused) {
                assertThat(refused.getMessage()).contains("required");
            }
        }
    }

    private static int count(String text, String word) {
        return text.split(word, -1).length;
    }

    @Property
    void any_characters_are_cut_or_refused(@ForAll String text) {
        try {
            assertThat(reader.ofText(text).blocks()).isNotEmpty();
        } catch (Invalid refused) {
            assertThat(refused.getMessage()).contains("required");
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "States ",
                        "право ",
                        "الحق ",
                        "治理",
                        "1. ",
                        "2. ",
                        "12. ",
                        "٤. ",
                        "一、",
                        "第三条",
                        "(a) ",
                        "- ",
                        "* ",
                        "• ",
                        "\n",
                        "\n\n",
                        "\n\n",
                        ".",
                        ":",
                        ";",
                        "# ",
                        "## ",
                        "> ",
                        "**",
                        "|",
                        "|---|---|",
                        "===",
                        "---",
                        "    ",
                        "\t",
                        "\u00ad",
                        "Section 2",
                        "AIMS",
                        "IV. ",
                        "]: ",
                        "[",
                        "]",
                        "(",
                        "`")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
