package org.parley.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the rows of a table so far.
 *
 * <p>Counts are complete; of faults and of unmatched values at most {@value #KEPT} are kept each, in the order of the file.
 */
public final class IntakeReport {
    /** Faults, and unmatched values, that are kept. */
    public static final int KEPT = 2_000;

    private long taken;
    private long repeated;
    private long refused;
    private long titlesDerived;
    private final List<RowFault> faults = new ArrayList<>();
    private final Map<Value, UnmatchedValue> unmatched = new LinkedHashMap<>();

    /** A report on nothing yet. */
    public IntakeReport() {}

    /** A report that was kept, to be gone on with. */
    IntakeReport(Counts counts, List<RowFault> faults, List<UnmatchedValue> unmatched) {
        this.taken = counts.taken();
        this.repeated = counts.repeated();
        this.refused = counts.refused();
        this.titlesDerived = counts.titlesDerived();
        this.faults.addAll(faults);
        unmatched.forEach(value -> this.unmatched.put(new Value(value.field(), value.value()), value));
    }

    record Counts(long taken, long repeated, long refused, long titlesDerived) {}

    private record Value(IntakeField field, String value) {}

    /**
     * A value that was not recognised.
     *
     * @param rows how many rows have it
     */
    public record UnmatchedValue(IntakeField field, String value, Reason reason, long rows) {}

    /** Counts a row that was taken, and lists what it was taken without. */
    public void addTaken(IntakeRow.Usable row) {
        taken++;
        titlesDerived += row.titleDerived() ? 1 : 0;
        row.unmatched().forEach(this::add);
    }

    /** Counts a row that was there before. */
    public void addRepeated() {
        repeated++;
    }

    /** Counts a row that was not taken, and lists why. */
    public void addRefused(IntakeRow.Refused row) {
        refused++;
        row.faults().forEach(this::add);
    }

    /** Lists where the file ended to be readable; the rows after it are not counted, for nobody can tell how many. */
    public void addBreak(RowFault fault) {
        refused++;
        add(fault);
    }

    /** All rows seen. */
    public long total() {
        return taken + repeated + refused;
    }

    public long taken() {
        return taken;
    }

    /** Rows that stood in the consultation, or earlier in the table, already. */
    public long repeated() {
        return repeated;
    }

    public long refused() {
        return refused;
    }

    /** Rows taken whose title is the first words of their text. */
    public long titlesDerived() {
        return titlesDerived;
    }

    public List<RowFault> faults() {
        return List.copyOf(faults);
    }

    public List<UnmatchedValue> unmatched() {
        return List.copyOf(unmatched.values());
    }

    private void add(RowFault fault) {
        if (faults.size() < KEPT) {
            faults.add(fault);
        }
    }

    private void add(IntakeRow.Unmatched value) {
        var key = new Value(value.field(), Beginning.of(value.value(), 120));
        if (unmatched.size() < KEPT || unmatched.containsKey(key)) {
            unmatched.merge(
                    key,
                    new UnmatchedValue(key.field(), key.value(), value.reason(), 1),
                    (had, one) -> new UnmatchedValue(had.field(), had.value(), had.reason(), had.rows() + 1));
        }
    }
}
