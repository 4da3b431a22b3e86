package org.parley.casework;

import java.util.List;

/** Which comments an act is about. */
public sealed interface BulkSelection {
    /**
     * Those that were ticked.
     *
     * @param numbers of the comments
     */
    record Ticked(List<Integer> numbers) implements BulkSelection {
        public Ticked {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * All that a narrowed list holds, over all its pages.
     *
     * @param filter how it is narrowed
     */
    record Matching(WorkFilter filter) implements BulkSelection {}
}
