package org.parley.web.workbench;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.consultation.Phase;
import org.parley.web.position.Matrix;
import org.parley.web.position.Row;

/**
 * What the page with all positions shows to the secretariat.
 *
 * @param consultation which consultation
 * @param matrix every paragraph against every group
 * @param onlyMissing whether only paragraphs are shown on which a position is missing
 * @param done what was just written, as a sentence; null if nothing
 */
public record MatrixView(
        Consultation consultation,
        Matrix matrix,
        boolean onlyMissing,
        @Nullable String done) {

    public String path() {
        return "/consultations/" + consultation.slug() + "/workbench/positions";
    }

    /** The rows to show; headings stand only in the whole matrix. */
    public List<Row> rows() {
        return onlyMissing ? matrix.paragraphs().stream().filter(Row::misses).toList() : matrix.rows();
    }

    /** Whether positions may be written now. */
    public boolean writable() {
        return consultation.phase() == Phase.OPEN || consultation.phase() == Phase.CONSOLIDATING;
    }
}
