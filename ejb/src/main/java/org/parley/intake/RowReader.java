package org.parley.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.markup.CleanText;

/** Turns the rows of a table into submissions or faults. */
public final class RowReader {
    private final ColumnMapping mapping;
    private final ValueReader values;

    /** Reads the rows of one table, whose columns are mapped. */
    public RowReader(ColumnMapping mapping, CountryNames countries, GroupNames groups) {
        this.mapping = mapping;
        this.values = new ValueReader(countries, groups);
    }

    /** Reads one row; never fails. */
    public IntakeRow read(TableRow row) {
        if (row.overflows(mapping.width())) {
            var reason = Reason.of("row-cells", "found", row.cells().size()).with("columns", mapping.width());
            return new IntakeRow.Refused(row.line(), List.of(RowFault.ofRow(row.line(), reason)));
        }
        var text = CleanText.body(mapping.value(row, IntakeField.TEXT)).strip();
        var faults = faults(row, text);
        return faults.isEmpty() ? usable(row, text) : new IntakeRow.Refused(row.line(), faults);
    }

    private List<RowFault> faults(TableRow row, String text) {
        List<RowFault> faults = new ArrayList<>();
        if (text.isEmpty()) {
            faults.add(RowFault.ofField(row.line(), IntakeField.TEXT, "", Reason.of("row-text")));
        }
        for (var field : IntakeField.values()) {
            var value = field == IntakeField.TEXT ? text : line(row, field);
            var length = value.codePointCount(0, value.length());
            if (length > field.longest()) {
                faults.add(RowFault.ofField(
                        row.line(),
                        field,
                        value,
                        Reason.of("row-long", "length", length).with("longest", field.longest())));
            }
        }
        return faults;
    }

    private IntakeRow usable(TableRow row, String text) {
        List<IntakeRow.Unmatched> unmatched = new ArrayList<>();
        var title = line(row, IntakeField.TITLE);
        var submission = new SubmissionRow(
                optional(row, IntakeField.REFERENCE),
                title.isEmpty() ? DerivedTitle.of(text) : title,
                text,
                optional(row, IntakeField.AUTHOR),
                optional(row, IntakeField.ORGANISATION),
                values.group(line(row, IntakeField.GROUP), unmatched),
                values.country(line(row, IntakeField.COUNTRY), unmatched),
                optional(row, IntakeField.GROUP),
                optional(row, IntakeField.COUNTRY),
                values.language(line(row, IntakeField.LANGUAGE), text, unmatched));
        return new IntakeRow.Usable(row.line(), submission, title.isEmpty(), unmatched);
    }

    private Optional<String> optional(TableRow row, IntakeField field) {
        return Optional.of(line(row, field)).filter(value -> !value.isEmpty());
    }

    private String line(TableRow row, IntakeField field) {
        return CleanText.line(mapping.value(row, field));
    }
}
