package org.parley.extraction;

import javax.xml.stream.XMLStreamException;
import org.parley.extraction.TrackedText.Style;

/** Reads the words of one paragraph of an ODT file, or of a stretch inside it. */
final class OdtParagraph implements Xml.Visitor {

    private static final int MOST_BLANKS = 100;

    private final Xml xml;
    private final OdtText text;
    private final Style style;
    private final boolean hidden;

    /** @param text takes the words */
    OdtParagraph(Xml xml, OdtText text, Style style, boolean hidden) {
        this.xml = xml;
        this.text = text;
        this.style = style;
        this.hidden = hidden;
    }

    /** The bare words of the element that has just begun. */
    static String words(Xml xml) throws XMLStreamException {
        var words = new StringBuilder();
        xml.inside(new Xml.Visitor() {
            @Override
            public void element(String name) throws XMLStreamException {
                switch (name) {
                    case "text:s" -> words.append(" ");
                    case "text:tab" -> words.append(" ");
                    case "text:line-break" -> words.append("\n");
                    case "text:note", "office:annotation" -> xml.skip();
                    default -> {}
                }
            }

            @Override
            public void characters(String more) {
                words.append(more.replaceAll("\\s+", " "));
            }
        });
        return words.toString();
    }

    @Override
    public void characters(String words) {
        add(words.replaceAll("[ \t\r\n]+", " "));
    }

    private void add(String words) {
        if (!hidden) {
            text.add(words, style);
        }
    }

    @Override
    public void element(String name) throws XMLStreamException {
        switch (name) {
            case "text:span" -> {
                String span = xml.attribute("text:style-name");
                boolean hides = hidden || text.styles().hides(span);
                xml.inside(new OdtParagraph(xml, text, text.styles().look(span, style), hides));
            }
            case "text:a" -> {
                var linked = new Style(style.bold(), style.italic(), xml.attribute("xlink:href"));
                xml.inside(new OdtParagraph(xml, text, linked, hidden));
            }
            case "text:s" -> add(" ".repeat(Math.clamp(xml.number("text:c", 1), 1, MOST_BLANKS)));
            case "text:tab" -> add(" ");
            case "text:line-break" -> add("\n");
            case "text:note" -> note();
            case "text:change-start" -> text.begin(xml.attribute("text:change-id"));
            case "text:change-end" -> text.end(xml.attribute("text:change-id"));
            case "text:change" -> text.delete(xml.attribute("text:change-id"));
            case "draw:text-box" -> text.frame();
            case "office:annotation", "text:ruby-text", "text:page-number", "text:page-count" -> xml.skip();
            default -> {}
        }
    }

    private void note() throws XMLStreamException {
        String label = xml.attribute("text:id").replaceAll("[^0-9]", "");
        boolean endnote = xml.attribute("text:note-class").equals("endnote");
        var words = new StringBuilder();
        xml.inside(name -> {
            switch (name) {
                case "text:note-citation" -> xml.skip();
                case "text:p", "text:h" -> {
                    var note = new TrackedText();
                    xml.inside(new OdtParagraph(xml, text.apart(note), Style.PLAIN, false));
                    words.append(words.isEmpty() ? "" : " ")
                            .append(note.original().replaceAll("\\s*\n\\s*", " "));
                }
                default -> {}
            }
        });
        text.note((endnote ? "e" : "") + label, words.toString());
    }
}
