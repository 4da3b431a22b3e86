package org.parley.search;

/** How many entries have this value, if it alone were chosen in its dimension. */
public record FacetCount(String value, long count) {}
