package org.parley.web.voice;

import java.util.List;
import org.parley.amendment.Run;
import org.parley.web.Form;

/**
 * What the page for correcting or withdrawing something shows.
 *
 * @param subject what it is
 * @param state what can be done
 * @param form what stands in the fields and what is wrong with it
 * @param sentence why it was refused or cannot be done; empty otherwise
 * @param difference what a corrected proposal would change in its paragraph, once it was asked for
 * @param supporters how many support it as it stands, all groups added up
 * @param replies how many replies it has
 */
public record EditView(
        Subject subject, State state, Form form, String sentence, List<Run> difference, int supporters, int replies) {
    /** What can be done. */
    public enum State {
        /** Change it and send it. */
        OPEN,
        /** The same, after somebody else changed it: both texts are shown. */
        CHANGED,
        /** Nothing: contributions are not taken any more, or it was withdrawn. What was typed is kept on the page. */
        CLOSED
    }

    public EditView {
        difference = List.copyOf(difference);
    }

    /** The same page with what a corrected proposal would change. */
    EditView with(List<Run> runs) {
        return new EditView(subject, state, form, sentence, runs, supporters, replies);
    }
}
