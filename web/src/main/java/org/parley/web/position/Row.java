package org.parley.web.position;

import java.util.List;
import java.util.Map;
import org.parley.disposition.Coverage.Share;
import org.parley.disposition.Decision;
import org.parley.document.Paragraph;
import org.parley.position.Agreement;
import org.parley.position.Position;

/**
 * One paragraph with every group on it.
 *
 * @param document slug of its document, empty if the consultation has one document only
 * @param paragraph as it reads in the newest version
 * @param cells one for each group, in the order of the groups
 * @param share how many of the comments on it are answered
 * @param decisions how they are answered
 */
public record Row(
        String document, Paragraph paragraph, List<Cell> cells, Share share, Map<Decision, Integer> decisions) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** Number of the paragraph, empty for a heading. */
    public String number() {
        return paragraph.number().orElse("");
    }

    public boolean heading() {
        return paragraph.kind() == Paragraph.Kind.HEADING;
    }

    /** Anchor of the paragraph on the page. */
    public String anchor() {
        return (document.isEmpty() ? "p" : document + "-p") + number();
    }

    /** Query that names the document where that is needed. */
    public String query() {
        return document.isEmpty() ? "" : "?document=" + document;
    }

    /** How the stances of the groups go together. */
    public Agreement agreement() {
        return Agreement.of(held().stream()
                .flatMap(cell -> cell.position().stream())
                .map(Position::stance)
                .toList());
    }

    /** Whether any group has a position. */
    public boolean hasPositions() {
        return cells.stream().anyMatch(cell -> cell.position().isPresent());
    }

    /** Whether a group commented that has no position yet. */
    public boolean misses() {
        return cells.stream().anyMatch(Cell::missing);
    }

    /** The cells of groups with a position. */
    public List<Cell> held() {
        return cells.stream().filter(cell -> cell.position().isPresent()).toList();
    }

    /** The cells of groups that commented and have no position. */
    public List<Cell> missing() {
        return cells.stream().filter(Cell::missing).toList();
    }

    /** The cells of groups that said nothing. */
    public List<Cell> silent() {
        return cells.stream().filter(Cell::silent).toList();
    }
}
