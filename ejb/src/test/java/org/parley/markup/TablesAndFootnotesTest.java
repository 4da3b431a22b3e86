package org.parley.markup;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TablesAndFootnotesTest {

    @Test
    void a_table_names_its_columns_and_scrolls() {
        assertThat(Markup.toHtml("| A | B |\n|---|---|\n| *1* | 2 |"))
                .startsWith("<div class=\"scroll\" tabindex=\"0\"><table class=\"table\"><thead><tr>")
                .contains("<th dir=\"auto\" scope=\"col\">A</th>", "<td dir=\"auto\"><em>1</em></td>");
        assertThat(Markup.toPlainText("| A | B |\n|---|---|\n| *1* | 2 |")).isEqualTo("A | B\n1 | 2");
    }

    @Test
    void a_footnote_is_led_to_and_leads_back() {
        String html = Markup.toHtml("Rights[^1] matter[^1].\n\n[^1]: Resolution.");
        String place = html.replaceAll("(?s).*id=\"fnref-([0-9a-f-]+)\".*", "$1");

        assertThat(html)
                .contains("<sup><a href=\"#fn-" + place + "\" id=\"fnref-" + place + "\"", "[1]</a></sup> matter")
                .contains("<a href=\"#fnref-" + place + "\" id=\"fn-" + place + "\"", "[1]</a> Resolution.")
                .containsOnlyOnce("id=\"fnref-");
        assertThat(Markup.toPlainText("Rights[^1].\n\n[^1]: Resolution.")).isEqualTo("Rights[1].\n[1] Resolution.");
    }

    @Test
    void a_footnote_to_which_nothing_refers_is_shown() {
        assertThat(Markup.toHtml("Text.\n\n[^n]: Lost?")).contains("[n] Lost?");
    }

    @Property
    void no_words_are_lost(@ForAll("texts") String text) {
        for (String word : new String[] {"States", "право"}) {
            assertThat(Markup.toPlainText(text).split(word, -1)).hasSameSizeAs(text.split(word, -1));
            assertThat(Markup.toHtml(text).split(word, -1)).hasSameSizeAs(text.split(word, -1));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("States", "право", "\n", "\n\n", "[^1]", "[^1]: ", "[^a]: ", "- ", "> ", " ", "\\")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
