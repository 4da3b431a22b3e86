package org.parley.casework;

/**
 * A tag of the code book, as lists name it.
 *
 * @param id identity of the tag
 * @param code how it stands in addresses
 * @param name how it is called
 */
public record TagName(long id, String code, String name) {}
