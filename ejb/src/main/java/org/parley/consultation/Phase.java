package org.parley.consultation;

import java.util.Locale;
import java.util.Set;

/** Phases of a consultation, in their order. */
public enum Phase {
    DRAFT,
    OPEN,
    CONSOLIDATING,
    PUBLISHED,
    ARCHIVED;

    /** How the phase is written in data and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the outcome is published, and final. */
    public boolean concluded() {
        return this == PUBLISHED || this == ARCHIVED;
    }

    /** The phases that may follow this one. An open consultation may be reopened after it was closed for comment. */
    public Set<Phase> next() {
        return switch (this) {
            case DRAFT -> Set.of(OPEN);
            case OPEN -> Set.of(CONSOLIDATING);
            case CONSOLIDATING -> Set.of(OPEN, PUBLISHED);
            case PUBLISHED -> Set.of(ARCHIVED);
            case ARCHIVED -> Set.of();
        };
    }
}
