package org.parley.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The tracked changes of an ODT file, which stand before its text with what was taken out. */
final class OdtChanges {

    /** @param deleted paragraphs that were taken out, the first and last of which may be parts of one; words only */
    record Change(String author, List<String> deleted) {}

    private final Map<String, Change> changes = new HashMap<>();

    /** Reads the element that holds all of them. */
    void read(Xml xml) throws XMLStreamException {
        xml.inside(name -> {
            if (name.equals("text:changed-region")) {
                String id = xml.attribute("text:id").isEmpty() ? xml.attribute("xml:id") : xml.attribute("text:id");
                changes.put(id, change(xml));
            }
        });
    }

    private static Change change(Xml xml) throws XMLStreamException {
        var author = new StringBuilder();
        var deleted = new ArrayList<String>();
        boolean[] format = {false};
        xml.inside(name -> {
            switch (name) {
                case "dc:creator" -> author.append(xml.text());
                case "dc:date" -> xml.skip();
                case "text:format-change" -> format[0] = true;
                case "text:p", "text:h" -> deleted.add(OdtParagraph.words(xml));
                default -> {}
            }
        });
        String name = author.isEmpty() ? TrackedText.SOMEBODY : author.toString();
        return new Change(format[0] ? "" : name, deleted);
    }

    /** Who made a change; empty if there is no such change, or it changed only looks. */
    String author(String id) {
        Change change = changes.get(id);
        return change == null ? "" : change.author;
    }

    /** What a change took out. */
    List<String> deleted(String id) {
        Change change = changes.get(id);
        return change == null ? List.of() : change.deleted;
    }
}
