package org.parley.web.position;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.document.Paragraph;
import org.parley.position.Agreement;
import org.parley.position.Stance;
import org.parley.stakeholder.StakeholderGroup;

/**
 * Every paragraph against every group.
 *
 * @param rows headings and paragraphs in order
 */
public record Matrix(List<Row> rows) {
    private static final int LONG = 60;

    public Matrix {
        rows = List.copyOf(rows);
    }

    /** The groups, in the order of the cells. */
    public List<StakeholderGroup> groups() {
        return List.of(StakeholderGroup.values());
    }

    /** The rows without headings. */
    public List<Row> paragraphs() {
        return rows.stream().filter(row -> !row.heading()).toList();
    }

    private Stream<Cell> cells() {
        return paragraphs().stream().flatMap(row -> row.cells().stream());
    }

    /** How many positions there are. */
    public int positions() {
        return (int) cells().filter(cell -> cell.position().isPresent()).count();
    }

    /** How many groups commented on a paragraph and have no position on it. */
    public int missing() {
        return (int) cells().filter(Cell::missing).count();
    }

    /** On how many paragraphs a group takes each stance. */
    public Map<Stance, Integer> stances(StakeholderGroup group) {
        var counts = new EnumMap<Stance, Integer>(Stance.class);
        Arrays.stream(Stance.values()).forEach(stance -> counts.put(stance, 0));
        cells().filter(cell -> cell.group() == group)
                .flatMap(cell -> cell.position().stream())
                .forEach(position -> counts.merge(position.stance(), 1, Integer::sum));
        return counts;
    }

    /** On how many paragraphs a group said nothing. */
    public int silences(StakeholderGroup group) {
        return (int)
                cells().filter(cell -> cell.group() == group && cell.silent()).count();
    }

    /**
     * Address, below that of all positions, of the first position that is missing behind the given one, or else of the
     * first that is missing at all.
     */
    public Optional<String> nextMissing(Paragraph paragraph, StakeholderGroup group) {
        var missing = new ArrayList<String>();
        int behind = 0;
        boolean passed = false;
        for (var row : paragraphs()) {
            for (var cell : row.cells()) {
                if (cell.missing()) {
                    missing.add(row.number() + "/" + cell.group().code() + row.query());
                }
                passed |= row.paragraph().lineage() == paragraph.lineage() && cell.group() == group;
                behind = passed ? behind : missing.size();
            }
        }
        return missing.stream().skip(behind).findFirst().or(() -> missing.stream()
                .findFirst());
    }

    /** The parts of the text, each below a heading; a text without headings is one part. */
    public List<Section> sections() {
        var sections = new ArrayList<Section>();
        var below = new ArrayList<Row>();
        for (var row : rows) {
            if (row.heading() && below.stream().anyMatch(other -> !other.heading())) {
                sections.add(new Section(sections.size() + 1, below));
                below = new ArrayList<>();
            }
            below.add(row);
        }
        if (!below.isEmpty()) {
            sections.add(new Section(sections.size() + 1, below));
        }
        return sections;
    }

    /** Whether the text is so long that pages show one section at a time. */
    public boolean isLong() {
        return paragraphs().size() > LONG;
    }

    /** The rows of a section of a long text; all rows of a short one. */
    public List<Row> rows(int section) {
        return isLong()
                ? sections().stream()
                        .filter(part -> part.number() == section)
                        .findFirst()
                        .map(Section::rows)
                        .orElse(List.of())
                : rows;
    }

    /** The paragraphs on which the groups agree, or do not, in this way. */
    public List<Row> agreeing(Agreement agreement) {
        return paragraphs().stream().filter(row -> row.agreement() == agreement).toList();
    }

    /** The paragraphs in stretches of at most {@code longest}, for plots that must stay readable. */
    public List<List<Row>> stretches(int longest) {
        var all = paragraphs();
        return Stream.iterate(0, start -> start < all.size(), start -> start + longest)
                .map(start -> all.subList(start, Math.min(start + longest, all.size())))
                .collect(Collectors.toList());
    }
}
