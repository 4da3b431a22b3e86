package org.parley.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a secretariat says of a matching.
 *
 * @param descent from where some blocks come
 * @param reviewed whether with that all was reviewed
 */
public record SaidMatching(
        List<SaidDescent> descent, @Nullable Boolean reviewed) {
    public SaidMatching {
        descent = List.copyOf(descent);
    }
}
