package org.parley.intake;

/** A table of which no row can be read, because its header is missing or does not say enough. */
public final class UnusableTable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    UnusableTable(Reason reason) {
        super(reason.toString());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Whether it is the mapping of the columns that does not fit, and not the file. */
    boolean isMapping() {
        return reason.rule().startsWith("mapping-");
    }
}
