package org.parley.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.parley.extraction.Piece.Kind;
import org.parley.extraction.TrackedText.Style;

/**
 * Reads an HTML file: its text with headings, lists, tables, footnotes, and what it marks as inserted or deleted. Nothing
 * in it is run, and nothing it refers to is fetched.
 */
final class HtmlReader {

    private static final Set<String> PASSED_OVER = Set.of(
            "script",
            "style",
            "nav",
            "template",
            "noscript",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "button",
            "input",
            "select",
            "textarea",
            "head",
            "audio",
            "video",
            "math",
            "rt",
            "rp");
    private static final Set<String> APART = Set.of("header", "footer", "aside");

    private final Consumer<Piece> pieces;
    private final HtmlNotes notes;
    private TrackedText text = new TrackedText();

    /** What began the paragraph being read: nothing, an item of a list, or a quotation. */
    private Optional<String> label = Optional.empty();

    private int depth = -1;
    private int level;
    private boolean quoted;

    private HtmlReader(Document document, Consumer<Piece> pieces) {
        this.pieces = pieces;
        this.notes = new HtmlNotes(document);
    }

    static void read(Path file, Consumer<Piece> pieces) throws IOException {
        Document document;
        try (var in = Files.newInputStream(file)) {
            document = Jsoup.parse(in, null, "");
        }
        Element main = document.select("main, [role=main]").size() == 1
                ? document.select("main, [role=main]").first()
                : document.body();
        var reader = new HtmlReader(document, pieces);
        reader.children(main == null ? document : main, Style.PLAIN, "", "");
        reader.end();
    }

    private void children(Element parent, Style style, String inserter, String deleter) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode words) {
                text.add(words.getWholeText().replaceAll("[ \t\r\n\f]+", " "), style, inserter, deleter);
            } else if (child instanceof Element element && !isPassedOver(element)) {
                take(element, style, inserter, deleter);
            }
        }
    }

    private boolean isPassedOver(Element element) {
        String name = element.normalName();
        boolean apart = APART.contains(name)
                && element.parent() != null
                && element.parent().normalName().equals("body")
                && element.select("h1").isEmpty();
        return PASSED_OVER.contains(name) || apart || element.hasAttr("hidden") || notes.isNote(element);
    }

    private void take(Element element, Style style, String inserter, String deleter) {
        switch (element.normalName()) {
            case "br" -> text.add("\n", style, inserter, deleter);
            case "b", "strong" ->
                children(element, new Style(true, style.italic(), style.address()), inserter, deleter);
            case "i", "em", "cite" ->
                children(element, new Style(style.bold(), true, style.address()), inserter, deleter);
            case "ins" -> children(element, style, TrackedText.SOMEBODY, deleter);
            case "del", "s", "strike" -> children(element, style, inserter, TrackedText.SOMEBODY);
            case "a" -> link(element, style, inserter, deleter);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, inserter, deleter);
            case "ul", "ol", "menu" -> list(element, style, inserter, deleter);
            case "blockquote" -> quotation(element, style, inserter, deleter);
            case "table" -> table(element, style, inserter, deleter);
            default -> {
                if (element.isBlock() || element.normalName().equals("dt")) {
                    end();
                    children(element, style, inserter, deleter);
                    end();
                } else {
                    children(element, style, inserter, deleter);
                }
            }
        }
    }

    private void link(Element element, Style style, String inserter, String deleter) {
        Optional<String> note = notes.noteOf(element);
        if (note.isPresent()) {
            text.addNote(notes.labelOf(element), note.get(), inserter, deleter);
        } else {
            String address = element.attr("href").strip();
            children(element, new Style(style.bold(), style.italic(), address), inserter, deleter);
        }
    }

    private void heading(Element element, String inserter, String deleter) {
        end();
        level = element.normalName().charAt(1) - '0';
        children(element, Style.PLAIN, inserter, deleter);
        end();
        level = 0;
    }

    private void list(Element element, Style style, String inserter, String deleter) {
        end();
        depth++;
        int count = number(element, "start", 1);
        boolean ordered = element.normalName().equals("ol");
        for (Element item : element.children()) {
            if (item.normalName().equals("li") && !isPassedOver(item)) {
                count = number(item, "value", count);
                String format = element.hasAttr("type") ? element.attr("type") : "1";
                String sign = format.matches("[aAiI]") ? ")" : ".";
                label = Optional.of(ordered ? Counting.label(Counting.number(count, format) + sign) : "-");
                children(item, style, inserter, deleter);
                end();
                label = Optional.empty();
                count++;
            } else if (!isPassedOver(item)) {
                take(item, style, inserter, deleter);
            }
        }
        depth--;
    }

    private static int number(Element element, String attribute, int otherwise) {
        String value = element.attr(attribute).strip();
        return value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : otherwise;
    }

    private void quotation(Element element, Style style, String inserter, String deleter) {
        end();
        quoted = true;
        children(element, style, inserter, deleter);
        end();
        quoted = false;
    }

    private void table(Element element, Style style, String inserter, String deleter) {
        end();
        TrackedText outer = text;
        var table = new TableText();
        for (Element row : element.select("tr")) {
            if (element.equals(row.closest("table"))) {
                table.beginRow();
                for (Element cell : row.children()) {
                    text = table.beginCell(Math.min(number(cell, "colspan", 1), Limits.COLUMNS));
                    flat(cell, style, inserter, deleter);
                }
            }
        }
        text = outer;
        table.end(pieces);
    }

    /** Takes all words of a cell without ending paragraphs. */
    private void flat(Element cell, Style style, String inserter, String deleter) {
        for (Node child : cell.childNodes()) {
            if (child instanceof Element element && !isPassedOver(element) && element.isBlock()) {
                text.add(" ", Style.PLAIN, inserter, deleter);
                flat(element, style, inserter, deleter);
                text.add(" ", Style.PLAIN, inserter, deleter);
            } else if (child instanceof Element element && !isPassedOver(element)) {
                take(element, style, inserter, deleter);
            } else if (child instanceof TextNode words) {
                text.add(words.getWholeText().replaceAll("[ \t\r\n\f]+", " "), style, inserter, deleter);
            }
        }
    }

    private void end() {
        TrackedText ended = text;
        text = new TrackedText();
        if (ended.hasWords()) {
            pieces.accept(quoted && level == 0 ? quotation(ended) : piece(ended));
            label = Optional.empty();
        }
    }

    private Piece piece(TrackedText ended) {
        return ended.isInserted()
                ? ended.piece(Kind.PARAGRAPH, 0, "")
                : Headings.piece(ended, level, label, Math.max(0, depth));
    }

    private static Piece quotation(TrackedText ended) {
        Piece plain = ended.piece(Kind.PARAGRAPH, 0, "");
        var changes = plain.changes().stream()
                .map(change -> new Piece.Change(change.author(), quoted(change.wording())))
                .toList();
        return new Piece(Kind.PARAGRAPH, 0, false, quoted(plain.text()), changes);
    }

    private static String quoted(String text) {
        return text.isBlank() ? "" : "> " + text.replace("\n", "\n> ");
    }
}
