package org.parley.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;

/** How far the consultations of a secretariat are with their texts. */
@ApplicationScoped
@Transactional
public class Preparations {
    @Inject
    DocumentStore store;

    @Inject
    Caller caller;

    /** Of the consultations of whose secretariat the caller is, by identity; those without a text are left out. */
    @Permitted(Right.CONVENE)
    public Map<Long, Preparation> own() {
        var slugs = caller.appointments();
        return slugs.isEmpty()
                ? Map.of()
                : store.preparations(slugs).stream()
                        .collect(Collectors.toMap(Preparation::consultation, Function.identity()));
    }
}
