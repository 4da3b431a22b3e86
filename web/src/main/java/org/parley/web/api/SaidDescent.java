package org.parley.web.api;

import java.util.List;

/**
 * From where one block of a version in preparation comes.
 *
 * @param place of the block, counted from 1
 * @param from places in the version before, counted from 1; empty if the block is new
 */
public record SaidDescent(int place, List<Integer> from) {
    public SaidDescent {
        from = List.copyOf(from);
    }
}
