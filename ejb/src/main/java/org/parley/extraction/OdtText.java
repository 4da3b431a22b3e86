package org.parley.extraction;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.parley.extraction.TrackedText.Style;

/** Gathers the words of an ODT file, and who inserted or took out which. */
final class OdtText {

    /** Takes what stands in a frame, or paragraphs that end within one that goes on. */
    interface Breaks {
        void frame() throws XMLStreamException;

        /** A paragraph ended inside of what somebody took out. */
        void paragraph(TrackedText text);
    }

    private final OdtStyles styles;
    private final OdtChanges changes;
    private final Breaks breaks;
    private final Deque<String> inserted = new ArrayDeque<>();
    private TrackedText words = new TrackedText();
    private int notes;

    OdtText(OdtStyles styles, OdtChanges changes, Breaks breaks) {
        this.styles = styles;
        this.changes = changes;
        this.breaks = breaks;
    }

    OdtStyles styles() {
        return styles;
    }

    /** The same styles and no changes, for a text that stands apart, as a footnote does. */
    OdtText apart(TrackedText gathered) {
        var text = new OdtText(styles, new OdtChanges(), new Breaks() {
            @Override
            public void frame() {}

            @Override
            public void paragraph(TrackedText ignored) {}
        });
        text.words = gathered;
        return text;
    }

    /** Takes the words gathered so far and begins anew. */
    TrackedText taken() {
        TrackedText taken = words;
        words = new TrackedText();
        return taken;
    }

    /** Goes on with words taken before. */
    void goOn(TrackedText before) {
        before.addAll(words);
        words = before;
    }

    /** Who is inserting at this place; empty for nobody. */
    String inserter() {
        return inserted.isEmpty() ? "" : changes.author(inserted.peek());
    }

    void add(String more, Style style) {
        words.add(more, style, inserter(), "");
    }

    void note(String label, String note) {
        if (!note.isBlank()) {
            notes++;
            words.addNote(label.isEmpty() || label.equals("e") ? label + "n" + notes : label, note, inserter(), "");
        }
    }

    void begin(String change) {
        if (!changes.author(change).isEmpty()) {
            inserted.push(change);
        }
    }

    void end(String change) {
        inserted.remove(change);
    }

    /** Puts back what a change took out, as taken out. */
    void delete(String change) {
        List<String> paragraphs = changes.deleted(change);
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                breaks.paragraph(taken());
            }
            words.add(paragraphs.get(i), Style.PLAIN, "", changes.author(change));
        }
    }

    void frame() throws XMLStreamException {
        breaks.frame();
    }
}
