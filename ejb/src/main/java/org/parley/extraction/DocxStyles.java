package org.parley.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** The paragraph styles of a DOCX file, as far as they say what a paragraph is. */
final class DocxStyles {

    private static final int DEEPEST_OUTLINE = 8;

    /** A style; what it does not say, the one it is based on does. */
    private static final class Style {
        String name = "";
        String base = "";
        int outline = -1;
        String list = "";
        int depth;
    }

    private final Map<String, Style> styles = new HashMap<>();

    void read(Xml xml) throws XMLStreamException {
        xml.all(name -> {
            if (name.equals("w:style")) {
                var style = new Style();
                styles.put(xml.attribute("w:styleId"), style);
                xml.inside(inner -> read(xml, inner, style));
            }
        });
    }

    private static void read(Xml xml, String name, Style style) {
        switch (name) {
            case "w:name" -> style.name = xml.attribute("w:val").toLowerCase(Locale.ROOT);
            case "w:basedOn" -> style.base = xml.attribute("w:val");
            case "w:outlineLvl" -> style.outline = xml.number("w:val", -1);
            case "w:numId" -> style.list = xml.attribute("w:val");
            case "w:ilvl" -> style.depth = xml.number("w:val", 0);
            default -> {}
        }
    }

    /** Level of the heading that a style makes, counted from 1; 0 for other paragraphs. */
    int level(String id) {
        Set<String> seen = new HashSet<>();
        for (String at = id; seen.add(at) && styles.containsKey(at); at = styles.get(at).base) {
            Style style = styles.get(at);
            if (style.name.matches("heading [1-9]")) {
                return style.name.charAt(style.name.length() - 1) - '0';
            }
            if (style.name.equals("title")) {
                return 1;
            }
            if (style.outline >= 0) {
                return style.outline > DEEPEST_OUTLINE ? 0 : style.outline + 1;
            }
        }
        return 0;
    }

    /** Whether a style is that of a line in a table of contents. */
    boolean isOfContents(String id) {
        Style style = styles.get(id);
        return style != null && (style.name.matches("toc( heading| [1-9])?") || style.name.equals("table of figures"));
    }

    /** The list that a style puts its paragraphs into; empty for none. */
    String list(String id) {
        Set<String> seen = new HashSet<>();
        for (String at = id; seen.add(at) && styles.containsKey(at); at = styles.get(at).base) {
            if (!styles.get(at).list.isEmpty()) {
                return styles.get(at).list;
            }
        }
        return "";
    }

    /** Depth of the paragraphs of a style in its list. */
    int depth(String id) {
        Style style = styles.get(id);
        return style == null ? 0 : style.depth;
    }
}
