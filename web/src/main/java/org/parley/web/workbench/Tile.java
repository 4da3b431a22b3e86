package org.parley.web.workbench;

/**
 * A figure that leads to the comments that it counts.
 *
 * @param key last part of the message key
 * @param count how many
 * @param query of the workbench that lists them
 */
public record Tile(String key, int count, String query) {}
