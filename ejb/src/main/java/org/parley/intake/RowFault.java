package org.parley.intake;

import java.util.Optional;
import org.parley.markup.CleanText;

/**
 * Something in a table that keeps a row, or the rest of the table, from being taken.
 *
 * @param line the line of the file on which the row starts, counted from 1
 * @param field the field at fault, empty where the fault is in the row as a whole
 * @param value what was written there, shortened to {@value #SHOWN} characters
 */
public record RowFault(long line, Optional<IntakeField> field, String value, Reason reason) {
    private static final int SHOWN = 80;

    public RowFault {
        value = Beginning.of(CleanText.line(value), SHOWN);
    }

    static RowFault ofRow(long line, Reason reason) {
        return new RowFault(line, Optional.empty(), "", reason);
    }

    static RowFault ofField(long line, IntakeField field, String value, Reason reason) {
        return new RowFault(line, Optional.of(field), value, reason);
    }
}
