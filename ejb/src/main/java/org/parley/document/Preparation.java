package org.parley.document;

/**
 * How far the texts of a consultation are.
 *
 * @param consultation its identity
 * @param reviewed versions whose cuts are under review
 * @param published versions that are published
 */
public record Preparation(long consultation, long reviewed, long published) {}
