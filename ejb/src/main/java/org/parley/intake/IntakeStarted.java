package org.parley.intake;

/** A job waits to be run. */
record IntakeStarted(long job) {}
