package org.parley.casework;

import java.util.Optional;

/**
 * A comment as the list holds it.
 *
 * @param comment identity of the comment
 * @param number its number
 * @param paragraph identity of its paragraph, 0 for the whole
 * @param state how far the work is
 * @param assignee account of who works on it
 * @param campaign the campaign that it belongs to
 */
public record WorkRow(
        long comment, int number, long paragraph, WorkState state, Optional<Long> assignee, Optional<Long> campaign) {}
