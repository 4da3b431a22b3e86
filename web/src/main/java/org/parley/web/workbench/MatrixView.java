package org.parley.web.workbench;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.consultation.Phase;
import org.parley.objection.Objection;
import org.parley.position.Position;
import org.parley.position.Quotation;
import org.parley.web.position.Cell;
import org.parley.web.position.Matrix;
import org.parley.web.position.Row;

/**
 * What the page with all positions shows to the secretariat.
 *
 * @param consultation which consultation
 * @param matrix every paragraph against every group
 * @param show {@code missing}, {@code quotations} or {@code objections} to see only these; empty for all
 * @param section of a long text, counted from 1
 * @param toLookAt quotations whose comment was edited or withdrawn since
 * @param objections that stand, by the identity of their position
 * @param correcting whether a correction is open
 * @param done what was just written, as a sentence; null if nothing
 */
public record MatrixView(
        Consultation consultation,
        Matrix matrix,
        String show,
        int section,
        List<Quotation> toLookAt,
        Map<Long, List<Objection>> objections,
        boolean correcting,
        @Nullable String done) {

    public String path() {
        return "/consultations/" + consultation.slug() + "/workbench/positions";
    }

    /** The rows to show; headings stand only in the whole matrix. */
    public List<Row> rows() {
        return switch (show) {
            case "missing" -> matrix.paragraphs().stream().filter(Row::misses).toList();
            case "quotations" -> holding(position -> !position.toLookAt().isEmpty());
            case "objections" -> holding(position -> objections.containsKey(position.id()));
            default -> matrix.rows(section);
        };
    }

    private List<Row> holding(Predicate<Position> wanted) {
        return matrix.paragraphs().stream()
                .filter(row -> row.held().stream()
                        .flatMap(cell -> cell.position().stream())
                        .anyMatch(wanted))
                .toList();
    }

    /** How many objections stand. */
    public int objectionCount() {
        return objections.values().stream().mapToInt(List::size).sum();
    }

    /** How many objections stand to the position of a cell. */
    public int objectionsTo(Cell cell) {
        return cell.position()
                .map(position ->
                        objections.getOrDefault(position.id(), List.of()).size())
                .orElse(0);
    }

    /** Whether positions may be written now. */
    public boolean writable() {
        return correcting || consultation.phase() == Phase.OPEN || consultation.phase() == Phase.CONSOLIDATING;
    }
}
