package org.parley.digest;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.digest.DigestStore.Addressee;
import org.parley.markup.CleanText;
import org.parley.markup.Markup;
import org.parley.notice.NewsItem;
import org.parley.notice.NewsKind;

/**
 * What a digest says, as plain text and as simple HTML. Every link begins with the address that the operator configured,
 * and nothing in a mail is loaded from anywhere.
 */
final class DigestText {
    private static final int EXCERPT = 280;

    private final MailTexts texts;
    private final URI site;
    private final Addressee addressee;
    private final List<NewsItem> news;
    private final int further;

    /** @param news at least one */
    DigestText(URI site, Addressee addressee, List<NewsItem> news, int further, MailTexts texts) {
        this.texts = texts;
        this.site = site;
        this.addressee = addressee;
        this.news = List.copyOf(news);
        this.further = further;
    }

    /** One line, without anything that could end it. */
    String subject() {
        var titles = news.stream().map(NewsItem::title).distinct().toList();
        var count = news.size() + further;
        return CleanText.line(
                titles.size() == 1
                        ? texts.text("subject", "count", count, "title", titles.getFirst())
                        : texts.text("subject.several", "count", count));
    }

    /** The address that ends all mails by a bare POST (RFC 8058), and asks before it does when it is opened. */
    String unsubscribe() {
        return site + "/unsubscribe/" + addressee.token();
    }

    String plain() {
        var text = new StringBuilder(greeting()).append("\n\n").append(lead()).append("\n");
        byConsultation().forEach((title, items) -> {
            text.append("\n== ").append(title).append(" ==\n");
            items.forEach(item -> text.append("\n* ")
                    .append(headline(item))
                    .append("\n")
                    .append(indented(excerpt(item)))
                    .append("  ")
                    .append(site)
                    .append(item.path())
                    .append("\n"));
        });
        if (further > 0) {
            text.append("\n").append(texts.text("further", "count", further)).append("\n");
        }
        return text.append("\n-- \n")
                .append(texts.text("why", "site", site.getAuthority()))
                .append("\n")
                .append(texts.text("following"))
                .append(" ")
                .append(site)
                .append("/account/following\n")
                .append(texts.text("end"))
                .append(" ")
                .append(unsubscribe())
                .append("\n")
                .toString();
    }

    private static String indented(String excerpt) {
        return excerpt.isEmpty() ? "" : "  " + excerpt + "\n";
    }

    String html() {
        var page = new StringBuilder("<!doctype html><html lang=\"")
                .append(texts.locale().toLanguageTag())
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(subject()))
                .append("</title></head><body><p>")
                .append(escaped(greeting()))
                .append("</p><p>")
                .append(escaped(lead()))
                .append("</p>");
        byConsultation().forEach((title, items) -> {
            page.append("<h2 dir=\"auto\">").append(escaped(title)).append("</h2><ul>");
            items.forEach(item -> page.append(entry(item)));
            page.append("</ul>");
        });
        if (further > 0) {
            page.append("<p>")
                    .append(escaped(texts.text("further", "count", further)))
                    .append("</p>");
        }
        return page.append("<hr><p>")
                .append(escaped(texts.text("why", "site", site.getAuthority())))
                .append("<br>")
                .append(link(texts.text("following"), site + "/account/following"))
                .append("<br>")
                .append(link(texts.text("end"), unsubscribe()))
                .append("</p></body></html>\n")
                .toString();
    }

    private String entry(NewsItem item) {
        var excerpt = excerpt(item);
        return "<li><p><a dir=\"auto\" href=\"" + escaped(site + item.path()) + "\">" + escaped(headline(item))
                + "</a></p>"
                + (excerpt.isEmpty()
                        ? ""
                        : "<p dir=\"auto\" lang=\"" + escaped(item.language()) + "\">" + escaped(excerpt) + "</p>")
                + "</li>";
    }

    private static String link(String words, String address) {
        return escaped(words) + " <a href=\"" + escaped(address) + "\">" + escaped(address) + "</a>";
    }

    private String greeting() {
        return addressee.name().isEmpty()
                ? texts.text("greeting.nobody")
                : texts.text("greeting", "name", addressee.name());
    }

    private String lead() {
        return texts.text("lead", "count", news.size() + further);
    }

    private Map<String, List<NewsItem>> byConsultation() {
        return news.stream().collect(Collectors.groupingBy(NewsItem::title, LinkedHashMap::new, Collectors.toList()));
    }

    private String excerpt(NewsItem item) {
        if (item.withdrawn().isPresent()) {
            return texts.text("withdrawn", "when", moment(item, item.withdrawn().get()));
        }
        return item.text().isBlank() ? "" : Markup.excerpt(item.text(), EXCERPT);
    }

    private String headline(NewsItem item) {
        boolean variant = (item.kind() == NewsKind.COMMENT && item.detail().equals("amendment"))
                || (item.kind() == NewsKind.MEETING && item.detail().equals("cancelled"));
        return CleanText.line(texts.text(
                item.kind().name() + (variant ? "." + item.detail() : ""),
                "name",
                item.name(),
                "comment",
                number(item.comment()),
                "paragraph",
                item.onParagraph().orElse("none"),
                "version",
                number(item.version()),
                "document",
                given(item.documentTitle()),
                "decision",
                item.kind() == NewsKind.ANSWER ? texts.text("decision." + item.detail()) : "",
                "phase",
                item.kind() == NewsKind.PHASE ? texts.text("phase." + item.detail()) : "",
                "when",
                item.when() == null ? "" : moment(item, item.when())));
    }

    private String moment(NewsItem item, Instant moment) {
        return texts.moment(moment.atZone(item.zone()));
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : String.valueOf(number);
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
