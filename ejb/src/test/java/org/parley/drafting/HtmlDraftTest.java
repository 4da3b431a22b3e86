package org.parley.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.drafting.Shown.shown;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlDraftTest {

    private final DraftReader reader = new DraftReader();

    private String read(String body) {
        String page = "<!doctype html><html><head><title>x</title><meta charset=utf-8></head><body>" + body
                + "</body></html>";
        return shown(reader.ofFile(page.getBytes(StandardCharsets.UTF_8), "draft.html"));
    }

    @Test
    void headings_numbers_lists_tables_and_quotations_are_kept() {
        assertThat(read("<nav>Menu</nav><header>Site</header><h1>Guidelines</h1><script>alert(1)</script>"
                                + "<ol><li>States <b>must</b> act.<li><p>They may:</p><ul><li>speak<li>listen</ul></ol>"
                                + "<p>See <a href='https://example.org/a'>there</a>.</p><blockquote><p>Quoted.</p></blockquote>"
                                + "<table><tr><th>Article<th>Text<tr><td>1<td>Speech</table><footer>© Site</footer>")
                        .lines())
                .containsExactly(
                        "h1 Guidelines",
                        "p1 States **must** act.",
                        "p2 They may:⏎⏎- speak⏎- listen",
                        "p See [there](<https://example.org/a>).",
                        "p > Quoted.",
                        "table | Article | Text |⏎| --- | --- |⏎| 1 | Speech |");
    }

    @Test
    void footnotes_stay_with_the_paragraph_that_refers_to_them() {
        assertThat(read("<p>Rights<sup id='r1'><a href='#n1'>1</a></sup> matter.</p><p>More.</p>"
                        + "<ol><li id='n1'>Resolution 20/8. <a href='#r1'>back</a></ol>"))
                .isEqualTo("p Rights[^1] matter.⏎⏎[^1]: Resolution 20/8.\np More.");
    }

    @Test
    void a_page_says_itself_how_it_is_encoded() {
        byte[] page = "<html><meta charset=windows-1251><p>Право".getBytes(Charset.forName("windows-1251"));

        assertThat(shown(reader.ofFile(page, "a.htm"))).isEqualTo("p Право");
    }
}
