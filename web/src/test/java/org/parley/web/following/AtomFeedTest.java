package org.parley.web.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.markup.CleanText;
import org.parley.notice.NewsItem;
import org.parley.notice.NewsKind;
import org.parley.web.Texts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class AtomFeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");

    private static NewsItem comment(long id, int number, String text, @Nullable Instant withdrawn) {
        return new NewsItem(
                id,
                NewsKind.COMMENT,
                NOON,
                "data",
                "Data & <access>",
                ZoneOffset.UTC,
                "draft",
                "Draft",
                null,
                number,
                null,
                "3",
                "Idris",
                "remark",
                text,
                "ar",
                null,
                withdrawn,
                null,
                null);
    }

    private static Document read(@Nullable String next, NewsItem... items) throws Exception {
        var feed = new AtomFeed(
                URI.create("https://parley.example"),
                "/consultations/data/feed.atom",
                "",
                "/consultations/data",
                "Data & <access>",
                List.of(items),
                next,
                Instant.EPOCH);
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var xml = feed.xml(Texts.in(Locale.ENGLISH)).getBytes(StandardCharsets.UTF_8);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<Element> elements(Document feed, String name) {
        var found = feed.getElementsByTagNameNS(ATOM, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    @Test
    void has_what_rfc_4287_asks_of_a_feed_and_of_each_entry() throws Exception {
        var feed = read("5-6", comment(2, 12, "**x**", null), comment(1, 11, "y", null));

        assertThat(elements(feed, "entry")).hasSize(2);
        assertThat(elements(feed, "id").stream().map(Element::getTextContent))
                .containsExactly(
                        "https://parley.example/consultations/data/feed.atom",
                        "https://parley.example/consultations/data/comments/12",
                        "https://parley.example/consultations/data/comments/11");
        assertThat(elements(feed, "updated")).hasSize(3).allSatisfy(updated -> assertThat(
                        OffsetDateTime.parse(updated.getTextContent()))
                .isNotNull());
        assertThat(elements(feed, "title").getFirst().getTextContent()).isEqualTo("Data & <access>");
        assertThat(elements(feed, "link").stream().map(link -> link.getAttribute("rel")))
                .contains("self", "alternate", "first", "next");
        assertThat(elements(feed, "author")).isNotEmpty();
    }

    @Test
    void the_same_thing_stands_there_once() throws Exception {
        assertThat(elements(read(null, comment(3, 12, "new", null), comment(2, 12, "old", null)), "entry"))
                .hasSize(1);
    }

    @Test
    void what_was_withdrawn_is_marked_and_dated_anew() throws Exception {
        var feed = read(null, comment(2, 12, "", NOON.plusSeconds(60)));

        assertThat(elements(feed, "content")).isEmpty();
        assertThat(elements(feed, "summary").getFirst().getTextContent()).startsWith("Withdrawn by its author on");
        assertThat(elements(feed, "category").stream().map(category -> category.getAttribute("term")))
                .contains("withdrawn");
        assertThat(elements(feed, "updated").getLast().getTextContent()).isEqualTo("2026-11-22T12:01:00Z");
    }

    @Test
    void a_feed_without_entries_is_a_feed() throws Exception {
        assertThat(elements(read(null), "updated").getFirst().getTextContent()).isEqualTo("1970-01-01T00:00:00Z");
    }

    @Property(tries = 300)
    void any_text_that_was_taken_in_gives_well_formed_xml(@ForAll String typed) throws Exception {
        var feed = read(null, comment(2, 12, CleanText.body(typed + " <script>alert(1)</script> ]]> &"), null));

        assertThat(elements(feed, "content").getFirst().getTextContent()).doesNotContain("<script");
    }
}
