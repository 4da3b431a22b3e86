package org.parley.web.plot;

import java.util.Optional;

/**
 * What stands around a plot.
 *
 * @param id tells the plot from others on its page; letters and hyphens
 * @param finding what the plot shows, as a sentence
 * @param measure what is counted, in which unit
 * @param csv address of the same numbers as a table, absent if there is none
 */
public record Caption(String id, String finding, String measure, Optional<String> csv) {}
