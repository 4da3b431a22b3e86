package org.parley.extraction;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.parley.extraction.TrackedText.Style;

/** Reads one paragraph of a DOCX file. */
final class DocxParagraph {

    private static final Set<String> OFF = Set.of("0", "false", "off", "none");
    private static final int HEX = 16;

    private final Xml xml;
    private final Map<String, String> addresses;
    private final DocxNotes notes;
    private final Xml.Visitor body;

    private final TrackedText text = new TrackedText();
    private String style = "";
    private String list = "";
    private int depth;
    private int outline = -1;
    private String markInserter = "";

    private String inserter = "";
    private String deleter = "";
    private String address = "";
    private boolean bold;
    private boolean italic;
    private boolean hidden;

    /** @param body takes the paragraphs of a frame inside this one */
    DocxParagraph(Xml xml, Map<String, String> addresses, DocxNotes notes, Xml.Visitor body) {
        this.xml = xml;
        this.addresses = addresses;
        this.notes = notes;
        this.body = body;
    }

    void read() throws XMLStreamException {
        xml.inside(this::take);
    }

    TrackedText text() {
        return text;
    }

    String style() {
        return style;
    }

    /** The list it states itself; empty for none. */
    String list() {
        return list;
    }

    int depth() {
        return depth;
    }

    /** Level in the outline that it states itself, from 0; -1 for none. */
    int outline() {
        return outline;
    }

    /** Who inserted the end of this paragraph; empty if it stood in the original. */
    String markInserter() {
        return markInserter;
    }

    private void take(String name) throws XMLStreamException {
        switch (name) {
            case "w:pPr" -> xml.inside(this::takeProperty);
            case "w:r" -> run();
            case "w:ins", "w:moveTo" -> {
                String before = inserter;
                inserter = author();
                xml.inside(this::take);
                inserter = before;
            }
            case "w:del", "w:moveFrom" -> {
                String before = deleter;
                deleter = author();
                xml.inside(this::take);
                deleter = before;
            }
            case "w:hyperlink" -> {
                address = addresses.getOrDefault(xml.attribute("r:id"), "");
                xml.inside(this::take);
                address = "";
            }
            case "m:t" -> add(xml.text());
            case "mc:Fallback", "w:sdtPr" -> xml.skip();
            default -> {}
        }
    }

    private String author() {
        String author = xml.attribute("w:author").strip();
        return author.isEmpty() ? TrackedText.SOMEBODY : author;
    }

    private void takeProperty(String name) throws XMLStreamException {
        switch (name) {
            case "w:pStyle" -> style = xml.attribute("w:val");
            case "w:numId" -> list = xml.attribute("w:val");
            case "w:ilvl" -> depth = Math.clamp(xml.number("w:val", 0), 0, 8);
            case "w:outlineLvl" -> outline = xml.number("w:val", -1) > 8 ? -1 : xml.number("w:val", -1);
            case "w:ins", "w:moveTo" -> markInserter = author();
            case "w:pPrChange", "w:rPrChange", "w:sectPr" -> xml.skip();
            default -> {}
        }
    }

    private void run() throws XMLStreamException {
        bold = false;
        italic = false;
        hidden = false;
        xml.inside(this::takeOfRun);
    }

    private void takeOfRun(String name) throws XMLStreamException {
        switch (name) {
            case "w:b" -> bold = isOn();
            case "w:i" -> italic = isOn();
            case "w:vanish" -> hidden = isOn();
            case "w:t", "w:delText" -> add(xml.text().replace('\n', ' '));
            case "w:tab" -> add(" ");
            case "w:br" -> add(xml.attribute("w:type").isEmpty() ? "\n" : " ");
            case "w:cr" -> add("\n");
            case "w:noBreakHyphen" -> add("\u2011");
            case "w:sym" -> add(sign(xml.attribute("w:char")));
            case "w:footnoteReference" -> note("footnote");
            case "w:endnoteReference" -> note("endnote");
            case "w:txbxContent" -> xml.inside(body);
            case "w:rPrChange", "w:instrText", "w:delInstrText", "mc:Fallback" -> xml.skip();
            default -> {}
        }
    }

    private boolean isOn() {
        return !OFF.contains(xml.attribute("w:val"));
    }

    /** Signs of fonts for symbols have numbers of their own, of which nothing is known. */
    private static String sign(String code) {
        boolean known = code.matches("[0-9A-Fa-f]{1,4}")
                && !code.toUpperCase(Locale.ROOT).startsWith("F0");
        return known ? Character.toString(Integer.parseInt(code, HEX)) : "•";
    }

    private void note(String kind) {
        String id = kind + xml.attribute("w:id");
        notes.text(id).ifPresent(note -> text.addNote(notes.label(id), note, inserter, deleter));
    }

    private void add(String words) {
        if (!hidden) {
            text.add(words, new Style(bold, italic, address), inserter, deleter);
        }
    }
}
