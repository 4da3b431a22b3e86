package org.parley.web.search;

/**
 * Something that narrows the search, with the way to take it off.
 *
 * @param name the parameter
 * @param label the value as it is read
 * @param without address of the search without it
 */
public record Chip(String name, String label, String without) {}
