package org.parley.outcome;

import java.time.Instant;

/**
 * An edition as lists show it.
 *
 * @param id its identity
 * @param number counted from 1
 * @param publishedAt when it was published
 * @param digest SHA-256 of its content
 */
public record EditionEntry(long id, int number, Instant publishedAt, String digest) {}
