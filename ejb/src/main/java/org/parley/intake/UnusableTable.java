package org.parley.intake;

import java.util.Locale;

/** A table of which no row can be read, because its header is missing or does not say enough. */
public final class UnusableTable extends RuntimeException {
    private final transient Reason reason;

    UnusableTable(Reason reason) {
        super(reason.text(Locale.ENGLISH));
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
