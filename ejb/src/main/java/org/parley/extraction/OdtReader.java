package org.parley.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.parley.extraction.Piece.Kind;
import org.parley.extraction.TrackedText.Style;

/**
 * Reads an ODT file (ISO/IEC 26300): its text with lists, tables, footnotes and tracked changes. Running heads and feet
 * belong to the styles of its pages and are never read.
 */
final class OdtReader implements OdtText.Breaks {

    private static final int DEPTHS = 10;

    private final OdtStyles styles = new OdtStyles();
    private final OdtChanges changes = new OdtChanges();
    private final OdtText text = new OdtText(styles, changes, this);
    private final Map<String, int[]> counts = new HashMap<>();
    private final Xml xml;
    private final Consumer<Piece> pieces;

    /** The list and depth of the item being read, and its label until a paragraph takes it. */
    private String list = "";

    private int depth = -1;
    private Optional<String> label = Optional.empty();

    private OdtReader(Container container, Xml xml, Consumer<Piece> pieces) throws IOException, XMLStreamException {
        this.xml = xml;
        this.pieces = pieces;
        Optional<Xml> named = container.part("styles.xml");
        if (named.isPresent()) {
            named.get().all(name -> styles.take(named.get(), name));
        }
    }

    static void read(Path file, Consumer<Piece> pieces) throws IOException, XMLStreamException {
        try (var container = new Container(file)) {
            refuseEncrypted(container);
            Xml xml = container.part("content.xml").orElseThrow(() -> new Unread(Unreadable.BROKEN));
            var reader = new OdtReader(container, xml, pieces);
            xml.all(reader::inBody);
            TrackedText left = reader.text.taken();
            if (left.hasWords()) {
                pieces.accept(left.piece(Kind.PARAGRAPH, 0, ""));
            }
        }
    }

    private static void refuseEncrypted(Container container) throws IOException, XMLStreamException {
        Optional<Xml> manifest = container.part("META-INF/manifest.xml");
        if (manifest.isPresent()) {
            manifest.get().all(name -> {
                if (name.equals("manifest:encryption-data")) {
                    throw new Unread(Unreadable.ENCRYPTED);
                }
            });
        }
    }

    private void inBody(String name) throws XMLStreamException {
        switch (name) {
            case "text:tracked-changes" -> changes.read(xml);
            case "text:p" -> paragraph(styles.isA(xml.attribute("text:style-name"), "Title") ? 1 : 0);
            case "text:h" -> paragraph(Math.clamp(xml.number("text:outline-level", 1), 1, 9));
            case "text:list" -> list();
            case "table:table" -> table();
            case "text:change-start" -> text.begin(xml.attribute("text:change-id"));
            case "text:change-end" -> text.end(xml.attribute("text:change-id"));
            case "text:change" -> text.delete(xml.attribute("text:change-id"));
            case "text:table-of-content",
                    "text:illustration-index",
                    "text:table-index",
                    "text:alphabetical-index",
                    "office:annotation",
                    "office:forms" -> xml.skip();
            default -> styles.take(xml, name);
        }
    }

    private void paragraph(int level) throws XMLStreamException {
        String style = xml.attribute("text:style-name");
        xml.inside(new OdtParagraph(xml, text, styles.look(style, Style.PLAIN), styles.hides(style)));
        String inserter = text.inserter();
        TrackedText words = text.taken();
        if (!inserter.isEmpty() && !words.words().isEmpty()) {
            words.add("\n\n", Style.PLAIN, inserter, "");
            text.goOn(words);
        } else if (words.hasWords()) {
            pieces.accept(piece(words, level));
        }
    }

    private Piece piece(TrackedText words, int level) {
        if (words.isInserted()) {
            return words.piece(Kind.PARAGRAPH, 0, "");
        }
        Optional<String> counted = label;
        label = Optional.empty();
        if (level > 0) {
            String number = counted.filter(item -> !item.startsWith("-")).orElseGet(() -> numberOfHeading(level));
            return words.piece(Kind.HEADING, level, number);
        }
        return Headings.piece(words, 0, counted, Math.max(0, depth));
    }

    private String numberOfHeading(int level) {
        int[] count = counts.computeIfAbsent("", key -> new int[DEPTHS]);
        count[level - 1]++;
        Arrays.fill(count, level, DEPTHS, 0);
        return styles.ofHeading(count, level - 1);
    }

    private void list() throws XMLStreamException {
        String outerList = list;
        int outerDepth = depth;
        String style = xml.attribute("text:style-name");
        list = style.isEmpty() ? list : style;
        depth = Math.min(depth + 1, DEPTHS - 1);
        boolean goesOn = xml.attribute("text:continue-numbering").equals("true")
                || !xml.attribute("text:continue-list").isEmpty();
        int[] count = counts.computeIfAbsent("list " + list, key -> new int[DEPTHS]);
        if (!goesOn) {
            Arrays.fill(count, depth, DEPTHS, 0);
        }
        xml.inside(name -> {
            if (name.equals("text:list-item")) {
                item(count);
            } else {
                inBody(name);
            }
        });
        list = outerList;
        depth = outerDepth;
    }

    private void item(int[] count) throws XMLStreamException {
        int start = styles.start(list, depth);
        count[depth] = xml.number("text:start-value", count[depth] == 0 ? start : count[depth] + 1);
        Arrays.fill(count, depth + 1, DEPTHS, 0);
        label = Optional.of(styles.label(list, count, depth));
        xml.inside(this::inBody);
        label = Optional.empty();
    }

    private void table() throws XMLStreamException {
        var table = new TableText();
        var cell = new TrackedText[] {new TrackedText()};
        xml.inside(name -> {
            switch (name) {
                case "table:table-row" -> table.beginRow();
                case "table:table-cell", "table:covered-table-cell" -> {
                    cell[0] = table.beginCell(1);
                    for (int i = 1; i < Math.min(xml.number("table:number-columns-repeated", 1), Limits.COLUMNS); i++) {
                        table.beginCell(1);
                    }
                }
                case "text:p", "text:h" -> {
                    String style = xml.attribute("text:style-name");
                    xml.inside(new OdtParagraph(xml, text, styles.look(style, Style.PLAIN), styles.hides(style)));
                    cell[0].add(cell[0].hasWords() ? " " : "", Style.PLAIN, "", "");
                    cell[0].addAll(text.taken());
                }
                case "office:annotation" -> xml.skip();
                default -> {}
            }
        });
        table.end(pieces);
    }

    @Override
    public void frame() throws XMLStreamException {
        TrackedText around = text.taken();
        xml.inside(this::inBody);
        text.goOn(around);
    }

    @Override
    public void paragraph(TrackedText ended) {
        if (ended.hasWords()) {
            pieces.accept(piece(ended, 0));
        }
    }
}
