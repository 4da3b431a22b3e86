package org.parley.finding;

/**
 * A note of the outbox.
 *
 * @param place where it stands in the outbox
 * @param kind what changed, e.g. {@code comment}
 * @param subject identity of what changed
 */
record Change(OutboxPlace place, String kind, long subject) {}
