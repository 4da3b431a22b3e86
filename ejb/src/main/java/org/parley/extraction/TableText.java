package org.parley.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.parley.extraction.Piece.Change;
import org.parley.extraction.Piece.Kind;

/** A table on its way to Markdown, whose first row is its head. */
final class TableText {

    private final List<List<TrackedText>> rows = new ArrayList<>();

    void beginRow() {
        rows.add(new ArrayList<>());
    }

    /** Begins a cell over so many columns; the further ones stay empty. */
    TrackedText beginCell(int columns) {
        if (rows.isEmpty()) {
            beginRow();
        }
        List<TrackedText> row = rows.getLast();
        var cell = new TrackedText();
        row.add(cell);
        for (int i = 1; i < columns && row.size() < Limits.COLUMNS; i++) {
            row.add(new TrackedText());
        }
        if (row.size() > Limits.COLUMNS) {
            throw new Unread(Unreadable.TOO_MUCH_TEXT);
        }
        return cell;
    }

    /** Hands the table on; one with a single column is only a frame around paragraphs. */
    void end(Consumer<Piece> pieces) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns == 1) {
            rows.stream()
                    .flatMap(List::stream)
                    .map(cell -> cell.piece(Kind.PARAGRAPH, 0, ""))
                    .forEach(pieces);
        } else if (columns > 1) {
            pieces.accept(piece(columns));
        }
    }

    private Piece piece(int columns) {
        String original = markdown(columns, TrackedText::original);
        var authors = new LinkedHashSet<String>();
        rows.forEach(row -> row.forEach(cell -> authors.addAll(cell.authors())));
        var changes = authors.stream()
                .map(author -> new Change(author, markdown(columns, cell -> cell.by(author))))
                .filter(change -> !change.wording().equals(original))
                .toList();
        return new Piece(Kind.TABLE, 0, false, original, changes);
    }

    private String markdown(int columns, Function<TrackedText, String> reading) {
        var lines = new ArrayList<String>();
        var notes = new StringBuilder();
        for (List<TrackedText> row : rows) {
            List<String> cells =
                    row.stream().map(reading).map(text -> cell(text, notes)).toList();
            boolean gone = cells.stream().allMatch(String::isBlank);
            if (!gone || row.stream().noneMatch(TrackedText::hasWords)) {
                lines.add(line(cells, columns, "   ", " | "));
            }
        }
        if (lines.isEmpty() || lines.stream().allMatch(line -> line.matches("[|\\s]*"))) {
            return "";
        }
        lines.add(1, line(List.of(), columns, "---", " | "));
        return String.join("\n", lines) + notes;
    }

    /** A cell is one line; its footnotes come after the table. */
    private static String cell(String text, StringBuilder notes) {
        int end = text.indexOf("\n\n[^");
        if (end >= 0) {
            notes.append(text, end, text.length());
        }
        return (end >= 0 ? text.substring(0, end) : text)
                .replaceAll("\\s*\n\\s*", " ")
                .replace("|", "\\|");
    }

    private static String line(List<String> cells, int columns, String empty, String between) {
        var line = new ArrayList<String>();
        for (int i = 0; i < columns; i++) {
            line.add(i < cells.size() && !cells.get(i).isBlank() ? cells.get(i) : empty.strip());
        }
        return "| " + String.join(between, line) + " |";
    }
}
