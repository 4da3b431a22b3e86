package org.parley.search.typed;

import java.util.List;

/** Terms of which at least one has to occur; a single term has to occur. Never empty. */
public record AnyOf(List<Term> alternatives) {
    public AnyOf {
        alternatives = List.copyOf(alternatives);
    }
}
