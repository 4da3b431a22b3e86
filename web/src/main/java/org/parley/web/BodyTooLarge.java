package org.parley.web;

import java.io.IOException;

/** The body of a request is longer than the server takes. */
class BodyTooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    private final long limit;

    BodyTooLarge(long limit) {
        super("body longer than " + limit + " bytes");
        this.limit = limit;
    }

    /** Most bytes that would have been taken. */
    long limit() {
        return limit;
    }
}
