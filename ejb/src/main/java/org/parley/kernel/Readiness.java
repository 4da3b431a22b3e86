package org.parley.kernel;

/** A part that must work before the server takes requests. */
public interface Readiness {
    /** Whether the part works now; cheap, never throws. */
    boolean ready();
}
