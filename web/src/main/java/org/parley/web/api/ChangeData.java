package org.parley.web.api;

/**
 * A stretch of text in a comparison.
 *
 * @param fate kept, removed or added
 * @param text the stretch
 */
public record ChangeData(String fate, String text) {}
