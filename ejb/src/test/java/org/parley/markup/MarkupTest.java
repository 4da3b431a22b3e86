package org.parley.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class MarkupTest {

    private static final Set<String> PERMITTED = Set.of(
            "all", "p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "code", "hr", "h4", "h5", "h6", "a");

    private static final String EVERY_TAG =
            "a abbr acronym address applet area article aside audio b base basefont bdi bdo "
                    + "bgsound big blink blockquote body br button canvas caption center cite code col colgroup command content data "
                    + "datalist dd del details dfn dialog dir div dl dt element em embed fieldset figcaption figure font footer form "
                    + "frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins isindex kbd keygen "
                    + "label legend li link listing main map mark marquee math menu menuitem meta meter multicol nav nextid nobr "
                    + "noembed noframes noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt "
                    + "rtc ruby s samp script search section select shadow slot small source spacer span strike strong style sub "
                    + "summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp";

    static Document parsed(String html) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setAttribute("jdk.xml.entityExpansionLimit", "0");
            factory.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
            factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader("<all>" + html + "</all>")));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("not well-formed: " + html.substring(0, Math.min(300, html.length())), e);
        }
    }

    static void assertSafe(String html) {
        var elements = parsed(html).getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            assertThat(PERMITTED).contains(elements.item(i).getNodeName());
            var attributes = elements.item(i).getAttributes();
            for (int a = 0; a < attributes.getLength(); a++) {
                assertThat(attributes.item(a).getNodeName()).isIn("dir", "href", "rel", "start");
                if (attributes.item(a).getNodeName().equals("href")) {
                    assertThat(attributes.item(a).getNodeValue())
                            .doesNotMatch("(?i)\\s*(?!https?:|mailto:)[a-z][a-z0-9+.-]*:.*");
                }
            }
        }
    }

    @Nested
    class what_people_write {

        @Test
        void becomes_paragraphs_emphasis_and_lists() {
            assertThat(Markup.toHtml("We *agree* with **this**:\n\n- one\n- two"))
                    .isEqualTo("""
                            <p dir="auto">We <em>agree</em> with <strong>this</strong>:</p>
                            <ul><li dir="auto">one</li><li dir="auto">two</li></ul>
                            """);
        }

        @Test
        void keeps_its_line_breaks() {
            assertThat(Markup.toHtml("one\ntwo")).isEqualTo("<p dir=\"auto\">one<br />\ntwo</p>\n");
        }

        @Test
        void has_links_that_pass_no_credit_and_no_opener() {
            assertThat(Markup.toHtml("[law](https://example.org/a?b=1&c=2)"))
                    .contains("href=\"https://example.org/a?b&#61;1&amp;c&#61;2\"")
                    .contains("rel=\"nofollow noopener ugc\"");
        }

        @Test
        void has_links_where_only_an_address_was_typed() {
            assertThat(parsed(Markup.toHtml("see (https://example.org/a_b_(c)), please."))
                            .getElementsByTagName("a")
                            .item(0)
                            .getTextContent())
                    .isEqualTo("https://example.org/a_b_(c)");
        }

        @Test
        void has_headings_below_those_of_the_page_that_skip_no_level_and_no_indented_code() {
            assertThat(Markup.toHtml("# Top\n\n#### Deep\n\n    indented"))
                    .contains("<h4 dir=\"auto\">Top</h4>")
                    .contains("<h5 dir=\"auto\">Deep</h5>")
                    .contains("<p dir=\"auto\">indented</p>");
        }

        @Test
        void has_headings_that_are_underlined_and_rules() {
            assertThat(Markup.toHtml("Top\n---\n\n* * *")).isEqualTo("<h4 dir=\"auto\">Top</h4>\n<hr />\n");
        }

        @Test
        void shows_an_image_as_a_link() {
            String html = Markup.toHtml("![a map](https://example.org/m.png) ![](https://example.org/n.png)");

            assertThat(html).doesNotContain("<img").contains(">a map</a>");
            assertThat(parsed(html).getElementsByTagName("a").getLength()).isEqualTo(2);
        }

        @Test
        void states_its_language_and_direction() {
            assertThat(Markup.toHtml("نص", Locale.forLanguageTag("ar"))).startsWith("<div lang=\"ar\" dir=\"rtl\"><p");
        }

        @Test
        void keeps_a_footnote_that_looks_like_the_address_of_a_link() {
            assertThat(Markup.toPlainText("See [a][1].\n\n[1]: https://e.org\n[2]: Resolution-70 'of 2015'"))
                    .isEqualTo("See a.\n[2]: Resolution-70 \"of 2015\"");
        }

        @Test
        void starts_a_numbered_list_where_its_writer_did() {
            assertThat(Markup.toHtml("7. seven\n8. eight")).startsWith("<ol start=\"7\">");
        }
    }

    @Nested
    class hostile_text {

        @Test
        void every_tag_is_shown_as_it_was_typed() {
            for (String tag : EVERY_TAG.split(" ")) {
                String typed = "<" + tag + " onload=\"x()\" style='a:b' href=javascript:x() src=//e>w</" + tag + ">";

                String html = Markup.toHtml("a " + typed + "\n\n" + typed);

                assertSafe(html);
                assertThat(parsed(html).getDocumentElement().getTextContent()).contains("a " + typed);
            }
        }

        @Test
        void no_address_runs_a_script() {
            for (String address : new String[] {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "&#106;avascript:alert(1)",
                "java&Tab;script:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html;base64,PHNjcmlwdD4=",
                "vbscript:x",
                "file:///etc/passwd",
                " javascript:x",
                "javascript\u00a0:x",
                "blob:x",
                "about:blank",
                "//example.org",
                "\\\\example.org"
            }) {
                assertSafe(Markup.toHtml(
                        "[x](" + address + ") [y](<" + address + ">) <" + address + "> ![z](" + address + ")"));
                assertSafe(Markup.toHtml("[x][r]\n\n[r]: " + address));
            }
        }

        @Test
        void a_closed_comment_or_cdata_stays_text() {
            assertSafe(Markup.toHtml("<!-- --> <![CDATA[ ]]> <?php ?> <!DOCTYPE html> ]]>"));
        }

        @Test
        void deep_nesting_is_bounded() {
            for (String start :
                    new String[] {"[", "![", "> ", "- ", "*a **b ", "1. ", "(", "`", "<", "_a ", "> - ", "\t"}) {
                for (String end : new String[] {"", "](x)", "*", "** c* ", "_"}) {
                    String text = start.repeat(20_000) + "x" + end.repeat(20_000);

                    assertSafe(Markup.toHtml(text));
                    assertThat(Markup.toPlainText(text)).as(start + "|" + end).isNotEmpty();
                }
            }
        }

        @Test
        void many_lines_and_links_are_bounded() {
            for (String line :
                    new String[] {"- a\n", "[a]: b\n", "a\n\n", "1. b\n", "https://a.b ", "![](a)", "&amp;", "*a*_b_"
                    }) {
                assertSafe(Markup.toHtml(line.repeat(Markup.LONGEST_FORMATTED / line.length())));
                assertThat(Markup.toPlainText(line.repeat(Markup.LONGEST_FORMATTED / line.length())))
                        .isNotNull();
            }
        }

        @Test
        void a_word_of_a_megabyte_is_shown() {
            String word = "<b>".repeat(350_000);

            assertThat(parsed(Markup.toHtml(word)).getDocumentElement().getTextContent())
                    .contains(word);
            assertThat(Markup.excerpt(word, 50)).hasSizeLessThanOrEqualTo(51);
        }
    }

    @Nested
    class plain_text {

        @Test
        void has_the_words_and_the_marks_of_lists() {
            assertThat(Markup.toPlainText(
                            "# Aims\n\nWe *agree* [here](https://e.org):\n\n- a `b`\n- c\n\n3) d\n4) e\n\n> q"))
                    .isEqualTo("Aims\nWe agree here:\n• a b\n• c\n3) d\n4) e\nq");
        }

        @Test
        void excerpts_end_after_a_word_in_every_script() {
            assertThat(Markup.excerpt("Open *standards* matter", 14)).isEqualTo("Open standards…");
            assertThat(Markup.excerpt("Open *standards* matter", 13)).isEqualTo("Open…");
            assertThat(Markup.excerpt("Open", 4)).isEqualTo("Open");
            assertThat(Markup.excerpt("互联网治理应当开放", 7)).endsWith("…").hasSizeBetween(3, 8);
            assertThat(Markup.excerpt("😀😀😀", 3)).isEqualTo("😀…");
        }
    }

    @Property
    void no_text_leads_to_anything_unsafe(@ForAll("markdown") String text) {
        assertSafe(Markup.toHtml(text));
        assertThat(Markup.toPlainText(text)).isNotNull();
    }

    @Property
    void no_characters_lead_to_an_exception(@ForAll String text) {
        assertSafe(Markup.toHtml(text));
        assertThat(Markup.excerpt(text, 10)).hasSizeLessThanOrEqualTo(11);
    }

    @Provide
    Arbitrary<String> markdown() {
        return Arbitraries.of(
                        "*",
                        "**",
                        "_",
                        "`",
                        "```",
                        "[",
                        "]",
                        "(",
                        ")",
                        "!",
                        "<",
                        ">",
                        "#",
                        "- ",
                        "1. ",
                        "\n",
                        "\n\n",
                        "    ",
                        "\t",
                        "javascript:",
                        "https://e.org",
                        "a",
                        "é",
                        "<a href=",
                        "\"",
                        "'",
                        "&lt;",
                        "&#0;",
                        "\\",
                        "| ",
                        "---",
                        "===",
                        "\u202e",
                        "\u0000",
                        "😀",
                        "\ud800",
                        "<script>",
                        "]: ",
                        "mailto:a@b.c",
                        "on=")
                .list()
                .ofMaxSize(40)
                .map(parts -> parts.stream().collect(Collectors.joining()));
    }
}
