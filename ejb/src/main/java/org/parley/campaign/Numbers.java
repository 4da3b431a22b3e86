package org.parley.campaign;

import java.util.Collection;
import java.util.stream.Collectors;

/** Writes numbers as PostgreSQL reads arrays, so that one statement changes many rows. */
final class Numbers {
    private Numbers() {}

    static String array(Collection<? extends Number> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
