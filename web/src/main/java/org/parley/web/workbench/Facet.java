package org.parley.web.workbench;

import java.util.List;
import java.util.Optional;
import org.parley.casework.WorkCount;

/**
 * One thing by which the list can be narrowed.
 *
 * @param name in the address
 * @param folded whether its choices are folded away until somebody opens them
 * @param choices what can be chosen
 */
public record Facet(String name, boolean folded, List<Choice> choices) {
    public Facet {
        choices = List.copyOf(choices);
    }

    /** How many choices are made. */
    public int chosen() {
        return (int) choices.stream().filter(Choice::chosen).count();
    }

    /**
     * One choice.
     *
     * @param value in the address
     * @param label in the reader's language, or as somebody named it
     * @param chosen whether it is chosen
     * @param count how many comments there would be with it alone; absent where that was not counted
     */
    public record Choice(String value, String label, boolean chosen, Optional<WorkCount> count) {}
}
