package org.parley.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a long list.
 *
 * @param items what stands on the page, in order
 * @param next cursor of the following page, absent on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {
    /** Most items of one page. */
    public static final int LONGEST = 100;

    public Page {
        items = List.copyOf(items);
    }

    /** A page out of one row more than fits: the extra row only says that there is more. */
    public static <T> Page<T> of(List<T> oneMore, int size, Function<T, String> cursor) {
        if (oneMore.size() <= size) {
            return new Page<>(oneMore, null);
        }
        var items = oneMore.subList(0, size);
        return new Page<>(items, cursor.apply(items.getLast()));
    }

    /** The same page with each item turned into something else. */
    public <S> Page<S> map(Function<? super T, ? extends S> change) {
        return new Page<>(items.stream().<S>map(change).toList(), next);
    }

    public Optional<String> following() {
        return Optional.ofNullable(next);
    }
}
