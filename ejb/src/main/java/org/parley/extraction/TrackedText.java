package org.parley.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Predicate;

/** A text in which it is known who inserted and who took out what. */
final class TrackedText {

    /** Whom a change is ascribed to if the file does not say. */
    static final String SOMEBODY = "?";

    private static final int MOST_AUTHORS = 20;
    private static final int LONGEST_NAME = 100;

    /**
     * How words look.
     *
     * @param address where they lead; empty for nowhere
     */
    record Style(boolean bold, boolean italic, String address) {
        static final Style PLAIN = new Style(false, false, "");
    }

    /**
     * Words with one style and one fate.
     *
     * @param mark whether it is the mark of a footnote, which is Markdown already
     * @param inserter who inserted it; empty if it stood in the original
     * @param deleter who took it out; empty if nobody did
     */
    record Run(String text, Style style, boolean mark, String inserter, String deleter) {}

    private final List<Run> runs = new ArrayList<>();
    private final Map<String, String> notes = new LinkedHashMap<>();

    void add(String text, Style style, String inserter, String deleter) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, style, false, named(inserter), named(deleter)));
        }
    }

    /** Adds the mark of a footnote and keeps what the footnote says. */
    void addNote(String label, String note, String inserter, String deleter) {
        runs.add(new Run("[^" + label + "]", Style.PLAIN, true, named(inserter), named(deleter)));
        notes.put(label, note);
    }

    void addAll(TrackedText other) {
        runs.addAll(other.runs);
        notes.putAll(other.notes);
    }

    private static String named(String author) {
        String line = author.strip().replaceAll("\\s+", " ");
        return line.substring(0, Math.min(line.length(), LONGEST_NAME));
    }

    /** Whether it has words in any reading. */
    boolean hasWords() {
        return runs.stream().anyMatch(run -> !run.text.isBlank());
    }

    /** Whether every word of it was inserted. */
    boolean isInserted() {
        return hasWords() && words(run -> run.inserter.isEmpty()).isBlank();
    }

    /** Whether every word of the original is bold. */
    boolean isBold() {
        return runs.stream()
                .filter(run -> run.inserter.isEmpty() && !run.text.isBlank())
                .allMatch(run -> run.style.bold);
    }

    /** The words of the original without any formatting. */
    String words() {
        return words(run -> run.inserter.isEmpty()).strip();
    }

    private String words(Predicate<Run> read) {
        var words = new StringBuilder();
        runs.stream().filter(read).filter(run -> !run.mark).forEach(run -> words.append(run.text));
        return words.toString();
    }

    /** Markdown of the original. */
    String original() {
        return markdown(run -> run.inserter.isEmpty());
    }

    /** Everybody who changed something, in the order in which they appear. */
    SequencedSet<String> authors() {
        var authors = new LinkedHashSet<String>();
        for (Run run : runs) {
            if (!run.inserter.isEmpty()) {
                authors.add(run.inserter);
            }
            if (!run.deleter.isEmpty()) {
                authors.add(run.deleter);
            }
        }
        while (authors.size() > MOST_AUTHORS) {
            authors.removeLast();
        }
        return authors;
    }

    /** Markdown of the text as one person wants it, without what others changed. */
    String by(String author) {
        return markdown(run -> (run.inserter.isEmpty() || run.inserter.equals(author)) && !run.deleter.equals(author));
    }

    private String markdown(Predicate<Run> read) {
        var text = new StringBuilder(Inlines.markdown(runs.stream().filter(read).toList()));
        notes.forEach((label, note) -> {
            if (text.indexOf("[^" + label + "]") >= 0) {
                text.append("\n\n[^").append(label).append("]: ").append(note);
            }
        });
        return text.toString();
    }

    /** This text as a piece, every reading of it with the label before it that the file counted. */
    Piece piece(Piece.Kind kind, int level, String label) {
        String before = label.isEmpty() ? "" : label + " ";
        String original = original();
        var changes = authors().stream()
                .map(author -> new Piece.Change(author, by(author)))
                .filter(change -> !change.wording().equals(original))
                .map(change -> change.wording().isBlank()
                        ? change
                        : new Piece.Change(change.author(), before + change.wording()))
                .toList();
        return new Piece(kind, level, false, original.isBlank() ? "" : before + original, changes);
    }
}
