package org.parley.intake;

import java.util.List;

/** What became of one row of a table: a submission, or faults. */
public sealed interface IntakeRow {
    /** The line of the file on which the row starts, counted from 1. */
    long line();

    /**
     * A row that can be taken.
     *
     * @param titleDerived whether the title is the first words of the text, because the table has none
     * @param unmatched values that were left out because they were not recognised
     */
    record Usable(long line, SubmissionRow submission, boolean titleDerived, List<Unmatched> unmatched)
            implements IntakeRow {
        public Usable {
            unmatched = List.copyOf(unmatched);
        }
    }

    /** A row that cannot be taken, with at least one reason. */
    record Refused(long line, List<RowFault> faults) implements IntakeRow {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** A value that was not recognised; the row is taken without it. */
    record Unmatched(IntakeField field, String value, Reason reason) {}
}
