package org.parley.kernel;

/** The schema is as this version needs it: from now on the database may be read. Fired once, when the server starts. */
public record DatabaseReady() {}
