package org.parley.extraction;

/** Ends the reading of a file from the depth of a library, which passes unchecked exceptions on. */
final class Unread extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Unreadable reason;

    Unread(Unreadable reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Unreadable reason() {
        return reason;
    }
}
