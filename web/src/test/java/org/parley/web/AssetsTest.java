package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {
    /** What a first view may load of styles, compressed: a phone on a bad line reads the text before anything else. */
    private static final int MOST_STYLE_BYTES = 10_240;

    @ParameterizedTest
    @ValueSource(strings = {"", "search.css", "positions.css", "answers.css"})
    void a_public_page_loads_at_most_10_KB_of_styles(String second) throws IOException {
        var all = compressed("parley.css") + (second.isEmpty() ? 0 : compressed(second));

        assertThat(all).isLessThanOrEqualTo(MOST_STYLE_BYTES);
    }

    @Test
    void no_style_sheet_is_empty() {
        assertThat(Assets.SHEETS.keySet())
                .allSatisfy(sheet -> assertThat(Assets.content(sheet)).isNotEmpty());
    }

    @Test
    void no_style_names_a_physical_side() {
        assertThat(Assets.SHEETS.keySet())
                .allSatisfy(sheet -> assertThat(new String(Assets.content(sheet), StandardCharsets.UTF_8))
                        .doesNotContainPattern("(margin|padding|border)-(left|right|top|bottom)\\s*:"));
    }

    @Test
    void all_script_of_all_pages_weighs_at_most_5_KB() throws IOException {
        assertThat(compressed("parley.js")).isLessThanOrEqualTo(5 * 1024);
    }

    @Test
    void what_a_secretariat_loads_of_script_besides_weighs_at_most_5_KB() throws IOException {
        assertThat(compressed("secretariat.js")).isLessThanOrEqualTo(5 * 1024);
    }

    @Test
    void no_script_makes_code_or_markup_of_text_and_none_asks_another_server() {
        assertThat(Assets.SCRIPTS.keySet())
                .allSatisfy(script -> assertThat(new String(Assets.content(script), StandardCharsets.UTF_8))
                        .doesNotContain("eval(", "new Function", "innerHTML", "document.write", "http:", "https:"));
    }

    @Test
    void an_address_changes_with_the_content() {
        assertThat(Assets.address("parley.js")).matches("/assets/[0-9a-f]{12}/parley\\.js");
    }

    private static int compressed(String sheet) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Assets.content(sheet));
        }
        return bytes.size();
    }
}
