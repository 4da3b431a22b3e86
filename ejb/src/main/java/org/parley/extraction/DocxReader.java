package org.parley.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.parley.extraction.Piece.Kind;

/**
 * Reads a DOCX file (ECMA-376, part 1): its main text with lists, tables, footnotes and tracked changes. Running heads
 * and feet stand in parts of their own and are never opened.
 */
final class DocxReader {

    private static final List<String> TEXTS = List.of("word/document.xml", "word/document2.xml", "word/document1.xml");

    private final DocxStyles styles = new DocxStyles();
    private final DocxLists lists = new DocxLists();
    private final Map<String, String> addresses = new HashMap<>();
    private final DocxNotes notes = new DocxNotes();
    private final Consumer<Piece> pieces;

    /** Text before a paragraph mark that somebody inserted, which goes on in the paragraph after it. */
    private TrackedText carried = new TrackedText();

    private DocxReader(Consumer<Piece> pieces) {
        this.pieces = pieces;
    }

    static void read(Path file, Consumer<Piece> pieces) throws IOException, XMLStreamException {
        try (var container = new Container(file)) {
            var reader = new DocxReader(pieces);
            reader.readParts(container);
            Optional<Xml> text = Optional.empty();
            for (String name : TEXTS) {
                text = text.isPresent() ? text : container.part(name);
            }
            Xml xml = text.orElseThrow(() -> new Unread(Unreadable.BROKEN));
            xml.all(name -> reader.inBody(xml, name));
            reader.endCarried();
        }
    }

    private void readParts(Container container) throws IOException, XMLStreamException {
        Optional<Xml> part = container.part("word/styles.xml");
        if (part.isPresent()) {
            styles.read(part.get());
        }
        part = container.part("word/numbering.xml");
        if (part.isPresent()) {
            lists.read(part.get());
        }
        part = container.part("word/_rels/document.xml.rels");
        if (part.isPresent()) {
            readAddresses(part.get());
        }
        for (String kind : List.of("footnote", "endnote")) {
            part = container.part("word/" + kind + "s.xml");
            if (part.isPresent()) {
                readNotes(part.get(), kind);
            }
        }
    }

    private void readAddresses(Xml xml) throws XMLStreamException {
        xml.all(name -> {
            if (name.equals("rel:Relationship") && xml.attribute("TargetMode").equals("External")) {
                addresses.put(xml.attribute("Id"), xml.attribute("Target"));
            }
        });
    }

    private void readNotes(Xml xml, String kind) throws XMLStreamException {
        xml.all(name -> {
            if (name.equals("w:" + kind)) {
                String id = kind + xml.attribute("w:id");
                var words = new ArrayList<String>();
                xml.inside(inner -> {
                    if (inner.equals("w:p")) {
                        words.add(paragraph(xml).text().original());
                    }
                });
                notes.add(
                        id,
                        String.join(" ", words).replaceAll("\\s*\n\\s*", " ").strip());
            }
        });
    }

    private void inBody(Xml xml, String name) throws XMLStreamException {
        switch (name) {
            case "w:p" -> end(paragraph(xml));
            case "w:tbl" -> {
                endCarried();
                table(xml);
            }
            case "w:sectPr", "w:sdtPr", "mc:Fallback" -> xml.skip();
            default -> {}
        }
    }

    private DocxParagraph paragraph(Xml xml) throws XMLStreamException {
        var paragraph = new DocxParagraph(xml, addresses, notes, inner -> inBody(xml, inner));
        paragraph.read();
        return paragraph;
    }

    private void end(DocxParagraph paragraph) {
        TrackedText text = paragraph.text();
        if (!carried.hasWords()
                && !paragraph.markInserter().isEmpty()
                && !text.words().isEmpty()) {
            carry(text, paragraph.markInserter());
        } else if (carried.hasWords()) {
            carried.addAll(text);
            if (paragraph.markInserter().isEmpty()) {
                TrackedText whole = carried;
                carried = new TrackedText();
                hand(paragraph, whole);
            } else {
                carry(carried, paragraph.markInserter());
            }
        } else {
            hand(paragraph, text);
        }
    }

    private void carry(TrackedText text, String inserter) {
        carried = text;
        carried.add("\n\n", TrackedText.Style.PLAIN, inserter, "");
    }

    private void endCarried() {
        if (carried.hasWords()) {
            pieces.accept(carried.piece(Kind.PARAGRAPH, 0, ""));
            carried = new TrackedText();
        }
    }

    private void hand(DocxParagraph paragraph, TrackedText text) {
        if (!text.hasWords() || styles.isOfContents(paragraph.style())) {
            return;
        }
        if (text.isInserted()) {
            pieces.accept(text.piece(Kind.PARAGRAPH, 0, ""));
            return;
        }
        int level = paragraph.outline() < 0 ? styles.level(paragraph.style()) : paragraph.outline() + 1;
        boolean styled = paragraph.list().isEmpty();
        String list = styled ? styles.list(paragraph.style()) : paragraph.list();
        int depth = styled ? styles.depth(paragraph.style()) : paragraph.depth();
        Optional<String> label = lists.next(list, depth);
        pieces.accept(Headings.piece(text, level, label, depth));
    }

    private void table(Xml xml) throws XMLStreamException {
        var table = new TableText();
        var cell = new TrackedText[] {new TrackedText()};
        xml.inside(name -> {
            switch (name) {
                case "w:tr" -> table.beginRow();
                case "w:tc" -> cell[0] = table.beginCell(1);
                case "w:gridSpan" -> {
                    for (int i = 1; i < Math.min(xml.number("w:val", 1), Limits.COLUMNS); i++) {
                        table.beginCell(1);
                    }
                }
                case "w:p" -> {
                    cell[0].add(cell[0].hasWords() ? " " : "", TrackedText.Style.PLAIN, "", "");
                    cell[0].addAll(paragraph(xml).text());
                }
                case "mc:Fallback", "w:sdtPr" -> xml.skip();
                default -> {}
            }
        });
        table.end(pieces);
    }
}
