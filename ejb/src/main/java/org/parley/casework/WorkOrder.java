package org.parley.casework;

/** In which order the list stands. */
public enum WorkOrder {
    OLDEST,
    NEWEST,
    /** By the place of the paragraph in the text, and there the oldest first. */
    PARAGRAPH
}
