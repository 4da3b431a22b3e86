package org.parley.web.json;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Page;

/**
 * A page of a list in the API.
 *
 * @param items what stands on the page, in order
 * @param next what to give as {@code after} for the following page, null on the last
 */
public record Listing<T>(List<T> items, @Nullable String next) {
    /** The page with each item as the API shows it. */
    public static <S, T> Listing<T> of(Page<S> page, Function<S, T> shown) {
        return new Listing<>(page.items().stream().map(shown).toList(), page.next());
    }

    /** A list that is short by nature, on one page. */
    public static <T> Listing<T> whole(List<T> items) {
        return new Listing<>(items, null);
    }
}
