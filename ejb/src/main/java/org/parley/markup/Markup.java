package org.parley.markup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns the Markdown that people write into HTML that is safe to show, and into plain text.
 *
 * <p>Permitted are paragraphs, emphasis, links to {@code http}, {@code https} and {@code mailto}, lists, quotations,
 * tables, footnotes, code inside a line, and headings below those of the page. HTML tags are shown as they were typed. An image becomes a link to it, so that
 * no page fetches anything from elsewhere. Each block carries {@code dir="auto"}. The output is well-formed XML content.
 */
public final class Markup {

    /** Texts with more characters than this are shown as typed, without any formatting. */
    public static final int LONGEST_FORMATTED = 200_000;

    private static final int DEEPEST_NESTING = 24;

    /** In the order in which they are tried: an underlined heading before a rule, a rule before a list. */
    private static final List<Class<? extends Block>> BLOCKS =
            List.of(BlockQuote.class, Heading.class, ThematicBreak.class, ListBlock.class);

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), Notes.extension()))
            .enabledBlockTypes(new LinkedHashSet<>(BLOCKS))
            .maxOpenBlockParsers(DEEPEST_NESTING)
            .maxInlineNesting(DEEPEST_NESTING)
            .postProcessor(HouseRules::applied)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br />\n")
            .nodeRendererFactory(Marking::renderer)
            .nodeRendererFactory(Additions::new)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (tag.equals("p") || tag.equals("li") || tag.startsWith("h") || tag.equals("blockquote")) {
                    attributes.put("dir", "auto");
                }
            })
            .build();

    private static final PolicyFactory PERMITTED = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "em",
                    "strong",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "code",
                    "hr",
                    "h4",
                    "h5",
                    "h6",
                    "a",
                    "mark",
                    "sup",
                    "div",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td")
            .allowAttributes("dir")
            .matching(true, "auto")
            .onElements("p", "li", "blockquote", "h4", "h5", "h6", "th", "td")
            .allowAttributes("class")
            .matching(true, "scroll")
            .onElements("div")
            .allowAttributes("class")
            .matching(true, "table")
            .onElements("table")
            .allowAttributes("tabindex")
            .matching(true, "0")
            .onElements("div")
            .allowAttributes("scope")
            .matching(true, "col")
            .onElements("th")
            .allowAttributes("id")
            .matching(Pattern.compile("fn(?:ref)?-[0-9a-f]{1,8}-[0-9]{1,6}"))
            .onElements("a")
            .allowAttributes("start")
            .matching(start -> start.length() <= 9 && start.chars().allMatch(c -> c >= '0' && c <= '9'))
            .onElements("ol")
            .allowAttributes("href", "title")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("nofollow", "noopener", "ugc")
            .toFactory();

    private Markup() {}

    /** The HTML of a text, a sequence of block elements; empty for an empty text. */
    public static String toHtml(String markdown) {
        return PERMITTED.sanitize(RENDERER.render(parse(markdown)));
    }

    /** The HTML of a text in which words are marked that somebody comments on. */
    public static String toHtml(String markdown, List<Mark> marks) {
        Node text = parse(markdown);
        if (!marks.isEmpty()) {
            Marking.apply(marks, PlainText.literals(text));
        }
        return PERMITTED.sanitize(RENDERER.render(text));
    }

    /** The HTML of a text in one {@code div} that states its language and direction. */
    public static String toHtml(String markdown, Locale language) {
        String tag = language.toLanguageTag();
        return "<div lang=\"" + tag + "\" dir=\"" + Direction.ofLanguage(tag).attribute() + "\">" + toHtml(markdown)
                + "</div>";
    }

    /**
     * The words of a text without its formatting, for the index, for mails and for excerpts: one line per block, items of
     * a list with their bullet or number.
     */
    public static String toPlainText(String markdown) {
        return PlainText.of(parse(markdown));
    }

    /**
     * The beginning of a text without its formatting, on one line.
     *
     * @param longest most characters to give, at least 1; a longer text is cut after a word and an ellipsis added
     */
    public static String excerpt(String markdown, int longest) {
        return Excerpt.of(toPlainText(markdown), longest);
    }

    private static Node parse(String markdown) {
        String text = CleanText.body(markdown);
        if (text.length() > LONGEST_FORMATTED) {
            return asTyped(text);
        }
        Node document = PARSER.parse(text);
        NoteRules.apply(document, text);
        return document;
    }

    private static Node asTyped(String text) {
        var paragraph = new Paragraph();
        paragraph.appendChild(new Text(text));
        var document = new Document();
        document.appendChild(paragraph);
        return document;
    }
}
