package org.parley.web.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parley.consultation.Consultation;
import org.parley.intake.IntakeField;
import org.parley.intake.IntakeJob;
import org.parley.intake.IntakeReport;
import org.parley.intake.TablePreview;
import org.parley.web.Form;

/**
 * What the page of an import shows.
 *
 * @param preview of a table that was checked and may be taken
 * @param form the mapping just sent, with what is wrong
 */
public record JobView(
        Consultation consultation, IntakeJob job, IntakeReport report, Optional<TablePreview> preview, Form form) {
    static final Optional<TablePreview> NO_PREVIEW = Optional.empty();

    /** Words of the fields that a column may hold. */
    public List<String> fields() {
        return Arrays.stream(IntakeField.values()).map(IntakeField::word).toList();
    }

    /** The field that stands in the form for a column, or the one it has. */
    public String chosen(int column) {
        var typed = form.values("field");
        if (column < typed.size()) {
            return typed.get(column);
        }
        return preview.flatMap(table -> table.columns().get(column).field())
                .map(IntakeField::word)
                .orElse("");
    }
}
