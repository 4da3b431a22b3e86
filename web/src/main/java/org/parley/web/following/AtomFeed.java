package org.parley.web.following;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.parley.markup.Markup;
import org.parley.notice.NewsItem;
import org.parley.notice.NewsKind;
import org.parley.web.Texts;

/**
 * A page of an Atom feed (RFC 4287, paged by RFC 5005).
 *
 * @param site address of this server
 * @param path of the feed
 * @param query of this page, with its question mark; empty on the first
 * @param page path of what the feed is about
 * @param title of the feed
 * @param items newest first
 * @param next cursor of the following page
 * @param begun when there was something to tell first, for a feed without entries
 */
record AtomFeed(
        URI site,
        String path,
        String query,
        String page,
        String title,
        List<NewsItem> items,
        @Nullable String next,
        Instant begun) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** When the newest entry changed. */
    Instant updated() {
        return items.stream()
                .map(NewsItem::changedAt)
                .max(Instant::compareTo)
                .orElse(begun)
                .truncatedTo(ChronoUnit.SECONDS);
    }

    /** The feed as XML. */
    String xml(Texts texts) {
        var written = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(written);
            xml.writeStartDocument("utf-8", "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            head(xml);
            var known = new HashSet<String>();
            for (var item : items) {
                if (known.add(id(item))) {
                    entry(xml, item, texts);
                }
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a feed is written to memory", impossible);
        }
        return written.toString();
    }

    private void head(XMLStreamWriter xml) throws XMLStreamException {
        element(xml, "id", site + path);
        element(xml, "title", title);
        element(xml, "updated", updated().toString());
        link(xml, "self", site + path + query, "application/atom+xml");
        link(xml, "alternate", site + page, "text/html");
        link(xml, "first", site + path, "application/atom+xml");
        if (next != null) {
            link(xml, "next", site + path + "?before=" + next, "application/atom+xml");
        }
        element(xml, "generator", "Parley");
        xml.writeStartElement(ATOM, "author");
        element(xml, "name", "Parley");
        xml.writeEndElement();
    }

    private void entry(XMLStreamWriter xml, NewsItem item, Texts texts) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        element(xml, "id", id(item));
        element(xml, "title", Headline.of(item, texts));
        element(xml, "published", item.at().truncatedTo(ChronoUnit.SECONDS).toString());
        element(xml, "updated", item.changedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        link(xml, "alternate", site + item.path(), "text/html");
        category(xml, item.kind().code());
        if (item.withdrawn().isPresent()) {
            category(xml, "withdrawn");
            element(xml, "summary", Headline.withdrawn(item, item.withdrawn().get(), texts));
        } else {
            content(xml, item);
        }
        xml.writeEndElement();
    }

    private static void content(XMLStreamWriter xml, NewsItem item) throws XMLStreamException {
        if (item.kind() == NewsKind.COMMENT || item.kind() == NewsKind.REPLY) {
            xml.writeStartElement(ATOM, "author");
            element(xml, "name", item.name());
            xml.writeEndElement();
        }
        if (item.text().isBlank()) {
            element(xml, "summary", "");
            return;
        }
        xml.writeStartElement(ATOM, "content");
        xml.writeAttribute("type", "html");
        xml.writeAttribute("xml:lang", item.language());
        xml.writeCharacters(Markup.toHtml(item.text()));
        xml.writeEndElement();
    }

    /** The same for ever, and for nothing else. */
    private String id(NewsItem item) {
        return switch (item.kind()) {
            case PHASE, DEADLINE -> site + item.base() + "#happening-" + item.id();
            default -> site + item.path();
        };
    }

    private static void category(XMLStreamWriter xml, String term) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "category");
        xml.writeAttribute("term", term);
    }

    private static void link(XMLStreamWriter xml, String relation, String address, String type)
            throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
