package org.parley.extraction;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Counts the items of the lists of a DOCX file, whose paragraphs do not carry their numbers themselves. */
final class DocxLists {

    private static final int DEPTHS = 9;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    /** How a depth of a list is numbered. */
    private static final class Depth {
        int start = 1;
        String format = "decimal";
        String label = "";
    }

    private final Map<String, Depth[]> forms = new HashMap<>();
    private final Map<String, String> formOf = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    void read(Xml xml) throws XMLStreamException {
        xml.all(name -> {
            if (name.equals("w:abstractNum")) {
                var depths = new Depth[DEPTHS];
                Arrays.setAll(depths, i -> new Depth());
                forms.put(xml.attribute("w:abstractNumId"), depths);
                xml.inside(inner -> readForm(xml, inner, depths));
            } else if (name.equals("w:num")) {
                String list = xml.attribute("w:numId");
                xml.inside(inner -> readList(xml, inner, list));
            }
        });
    }

    private static void readForm(Xml xml, String name, Depth[] depths) throws XMLStreamException {
        if (name.equals("w:lvl")) {
            Depth depth = depths[inside(xml.number("w:ilvl", 0))];
            xml.inside(inner -> readDepth(xml, inner, depth));
        }
    }

    private static void readDepth(Xml xml, String name, Depth depth) {
        switch (name) {
            case "w:start" -> depth.start = xml.number("w:val", 1);
            case "w:numFmt" -> depth.format = xml.attribute("w:val");
            case "w:lvlText" -> depth.label = xml.attribute("w:val");
            default -> {}
        }
    }

    private void readList(Xml xml, String name, String list) throws XMLStreamException {
        if (name.equals("w:abstractNumId")) {
            formOf.put(list, xml.attribute("w:val"));
        } else if (name.equals("w:lvlOverride")) {
            int depth = inside(xml.number("w:ilvl", 0));
            xml.inside(inner -> {
                if (inner.equals("w:startOverride")) {
                    restarts.computeIfAbsent(list, key -> new HashMap<>()).put(depth, xml.number("w:val", 1));
                }
            });
        }
    }

    private static int inside(int depth) {
        return Math.clamp(depth, 0, DEPTHS - 1);
    }

    /** Counts an item and gives its label; nothing if there is no such list. */
    Optional<String> next(String list, int stated) {
        String form = formOf.getOrDefault(list, "");
        Depth[] depths = forms.get(form);
        if (depths == null) {
            return Optional.empty();
        }
        int depth = inside(stated);
        int[] count = counts.computeIfAbsent(form, key -> new int[DEPTHS]);
        Integer restart = restarts.computeIfAbsent(list, key -> new HashMap<>()).remove(depth);
        if (restart != null) {
            count[depth] = restart;
        } else {
            count[depth] = count[depth] == 0 ? depths[depth].start : count[depth] + 1;
        }
        Arrays.fill(count, depth + 1, DEPTHS, 0);
        return Optional.of(Counting.label(label(depths, count, depth)));
    }

    private static String label(Depth[] depths, int[] count, int depth) {
        if (depths[depth].format.equals("bullet")) {
            return "-";
        }
        return PLACE.matcher(depths[depth].label).replaceAll(found -> {
            int at = found.group(1).charAt(0) - '1';
            return Counting.number(count[at] == 0 ? depths[at].start : count[at], depths[at].format);
        });
    }
}
