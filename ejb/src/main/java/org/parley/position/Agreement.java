package org.parley.position;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How the stances of the groups on one paragraph go together. Groups are not weighed: one that opposes is enough. */
public enum Agreement {
    /** Every group that takes a stance supports, with or without changes. */
    SUPPORTED,
    /** Every group that takes a stance opposes. */
    OPPOSED,
    /** One group supports and another opposes. */
    CONTESTED,
    /** No two groups oppose each other, and at least one is divided in itself. */
    DIVIDED,
    /** No group takes a stance. */
    SILENT;

    private static final Set<Stance> SUPPORT = EnumSet.of(Stance.SUPPORTS, Stance.SUPPORTS_WITH_CHANGES);

    /** How these stances go together. */
    public static Agreement of(Collection<Stance> stances) {
        var taken =
                stances.stream().filter(stance -> stance != Stance.NO_POSITION).collect(Collectors.toSet());
        boolean supported = taken.stream().anyMatch(SUPPORT::contains);
        boolean opposed = taken.contains(Stance.OPPOSES);
        if (taken.isEmpty()) {
            return SILENT;
        }
        if (supported && opposed) {
            return CONTESTED;
        }
        return taken.contains(Stance.DIVIDED) ? DIVIDED : opposed ? OPPOSED : SUPPORTED;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
