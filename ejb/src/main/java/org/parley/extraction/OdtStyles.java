package org.parley.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** The styles of an ODT file, as far as they say what a paragraph is, how words look and how lists are numbered. */
final class OdtStyles {

    private static final int DEPTHS = 10;
    private static final String OUTLINE = "";

    /** A style; what it does not say, its parent does. */
    private static final class Style {
        String parent = "";
        String weight = "";
        String slant = "";
        boolean hidden;
    }

    /** How a depth of a list is numbered. */
    private static final class Depth {
        String format = "";
        String prefix = "";
        String suffix = "";
        int shown = 1;
        int start = 1;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Depth[]> lists = new HashMap<>();

    /** Takes a style that begins; other elements are passed by. */
    void take(Xml xml, String name) throws XMLStreamException {
        switch (name) {
            case "style:style" -> {
                var style = new Style();
                style.parent = xml.attribute("style:parent-style-name");
                styles.put(xml.attribute("style:name"), style);
                xml.inside(inner -> takeProperties(xml, inner, style));
            }
            case "text:list-style" -> takeList(xml, xml.attribute("style:name"));
            case "text:outline-style" -> takeList(xml, OUTLINE);
            default -> {}
        }
    }

    private static void takeProperties(Xml xml, String name, Style style) {
        if (name.equals("style:text-properties")) {
            style.weight = xml.attribute("fo:font-weight");
            style.slant = xml.attribute("fo:font-style");
            style.hidden = xml.attribute("text:display").equals("none");
        }
    }

    private void takeList(Xml xml, String list) throws XMLStreamException {
        var depths = new Depth[DEPTHS];
        lists.put(list, depths);
        xml.inside(name -> {
            if (name.equals("text:list-level-style-number") || name.equals("text:outline-level-style")) {
                var depth = new Depth();
                depth.format = xml.attribute("style:num-format");
                depth.prefix = xml.attribute("style:num-prefix");
                depth.suffix = xml.attribute("style:num-suffix");
                depth.shown = Math.clamp(xml.number("text:display-levels", 1), 1, DEPTHS);
                depth.start = xml.number("text:start-value", 1);
                depths[inside(xml.number("text:level", 1) - 1)] = depth;
            }
        });
    }

    private static int inside(int depth) {
        return Math.clamp(depth, 0, DEPTHS - 1);
    }

    /** Whether a style is the one of this name, or made from it. */
    boolean isA(String style, String wanted) {
        Set<String> seen = new HashSet<>();
        for (String at = style; seen.add(at); at = styles.get(at).parent) {
            if (at.equals(wanted)) {
                return true;
            }
            if (!styles.containsKey(at)) {
                return false;
            }
        }
        return false;
    }

    /** How words of a style look, in a place that looks otherwise. */
    TrackedText.Style look(String style, TrackedText.Style otherwise) {
        Style found = styles.get(style);
        if (found == null) {
            return otherwise;
        }
        boolean bold = found.weight.isEmpty() ? otherwise.bold() : found.weight.matches("bold|[6-9]00");
        boolean italic = found.slant.isEmpty() ? otherwise.italic() : found.slant.matches("italic|oblique");
        return new TrackedText.Style(bold, italic, otherwise.address());
    }

    /** Whether words of a style are hidden. */
    boolean hides(String style) {
        Style found = styles.get(style);
        return found != null && found.hidden;
    }

    /** First number of a depth of a list. */
    int start(String list, int depth) {
        return depth(list, depth).map(found -> found.start).orElse(1);
    }

    /** Label of an item in a list, whose counts are given from the outermost depth on. */
    String label(String list, int[] counts, int depth) {
        return Counting.label(written(list, counts, depth));
    }

    /** Number of a heading; empty if headings are not numbered. */
    String ofHeading(int[] counts, int depth) {
        String written = written(OUTLINE, counts, depth);
        return written.isBlank() ? "" : written.strip();
    }

    private String written(String list, int[] counts, int at) {
        Optional<Depth> depth = depth(list, at).filter(found -> !found.format.isEmpty());
        if (depth.isEmpty()) {
            return "";
        }
        var number = new StringBuilder();
        for (int i = Math.max(0, inside(at) - depth.get().shown + 1); i <= inside(at); i++) {
            String format = depth(list, i).map(found -> found.format).orElse("");
            String part = Counting.number(counts[i], format);
            number.append(number.isEmpty() || part.isEmpty() ? "" : ".").append(part);
        }
        return depth.get().prefix + number + depth.get().suffix;
    }

    private Optional<Depth> depth(String list, int depth) {
        Depth[] depths = lists.get(list);
        return depths == null ? Optional.empty() : Optional.ofNullable(depths[inside(depth)]);
    }
}
