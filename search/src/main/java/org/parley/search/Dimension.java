package org.parley.search;

import java.util.Locale;

/** A key by which searches are narrowed and hits are counted. An entry has at most one value in each. */
public enum Dimension {
    /** What the entry is, e.g. {@code comment}. */
    KIND,
    /** Stakeholder group of the author. */
    GROUP,
    /** Country of the author. */
    COUNTRY,
    /** Primary language of the text, e.g. {@code pt} for an entry in {@code pt-BR}. */
    LANGUAGE,
    /** Slug of the consultation. */
    CONSULTATION;

    /** Lower-case name as used in URLs, e.g. {@code kind}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
