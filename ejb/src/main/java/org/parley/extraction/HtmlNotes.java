package org.parley.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The footnotes of an HTML file: a short link leads to a place further down, and a link there leads back to it, or the
 * place says that it is a footnote.
 */
final class HtmlNotes {

    private static final int LONGEST_MARK = 8;
    private static final int LONGEST_NOTE = 5_000;

    private final Map<String, Element> places = new HashMap<>();
    private final Map<Element, Element> noteOf = new HashMap<>();
    private final Map<Element, String> labels = new HashMap<>();
    private final Map<Element, String> labelOfNote = new LinkedHashMap<>();
    private final Set<Element> notes = new HashSet<>();

    HtmlNotes(Document document) {
        for (Element element : document.select("[id], a[name]")) {
            places.putIfAbsent(element.id().isEmpty() ? element.attr("name") : element.id(), element);
        }
        for (Element link : document.select("a[href^=#]")) {
            take(link);
        }
    }

    private void take(Element link) {
        Element place = places.get(link.attr("href").substring(1));
        String mark = link.text().strip();
        if (place == null || mark.isEmpty() || mark.length() > LONGEST_MARK) {
            return;
        }
        Element note = blockOf(place);
        boolean isNote = !note.equals(blockOf(link))
                && note.parent() != null
                && !notes.contains(blockOf(link))
                && note.text().length() <= LONGEST_NOTE
                && (saysSo(place) || saysSo(note) || leadsBack(note, link));
        if (isNote) {
            labelOfNote.computeIfAbsent(note, fresh -> Integer.toString(labelOfNote.size() + 1));
            labels.put(link, labelOfNote.getOrDefault(note, ""));
            noteOf.put(link, note);
            notes.add(note);
        }
    }

    private static Element blockOf(Element element) {
        Element block = element;
        while (!block.isBlock() && block.parent() != null) {
            block = block.parent();
        }
        return block;
    }

    private static boolean saysSo(Element element) {
        return element.attr("role").matches("doc-(foot|end)note")
                || element.attr("epub:type").contains("footnote");
    }

    private static boolean leadsBack(Element note, Element link) {
        for (Element back : note.select("a[href^=#]")) {
            String target = back.attr("href").substring(1);
            for (Element at = link; at != null && !at.isBlock(); at = at.parent()) {
                if (!target.isEmpty() && (target.equals(at.id()) || target.equals(at.attr("name")))) {
                    return true;
                }
            }
            if (!link.select("[id='" + target.replace("'", "") + "']").isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element is a footnote, which stands with the paragraph that refers to it. */
    boolean isNote(Element element) {
        return notes.contains(element);
    }

    String labelOf(Element link) {
        return labels.getOrDefault(link, "");
    }

    /** Markdown of the footnote to which a link leads, without its own mark and the way back. */
    Optional<String> noteOf(Element link) {
        return Optional.ofNullable(noteOf.get(link)).map(note -> {
            Element copy = note.clone();
            copy.select("a[href^=#]").remove();
            String words = copy.text().strip().replaceFirst("^[\\[(]?[0-9*†]{0,4}[\\])]?[.:]?\\s+", "");
            return Inlines.escaped(words.isEmpty() ? note.text() : words);
        });
    }
}
