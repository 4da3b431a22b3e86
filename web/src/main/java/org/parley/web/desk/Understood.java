package org.parley.web.desk;

import java.util.List;
import org.parley.casework.WorkFilter;
import org.parley.casework.WorkPlaces;

/**
 * A narrowing as it was understood.
 *
 * @param narrowing as it stands in the address
 * @param filter what it lets through
 * @param places the paragraphs by which the list is narrowed and ordered
 * @param ignored values that mean nothing here and narrow nothing, each as {@code name=value}
 * @param allWords whether all comments with the words were looked at; not if there are too many
 */
public record Understood(
        Narrowing narrowing, WorkFilter filter, WorkPlaces places, List<String> ignored, boolean allWords) {
    public Understood {
        ignored = List.copyOf(ignored);
    }
}
