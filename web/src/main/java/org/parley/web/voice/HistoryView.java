package org.parley.web.voice;

import java.util.List;
import org.parley.amendment.Run;
import org.parley.comment.Revision;

/**
 * What the page of the states of a comment or reply shows.
 *
 * @param subject what it is
 * @param steps its states, the last one first
 */
public record HistoryView(Subject subject, List<Step> steps) {
    public HistoryView {
        steps = List.copyOf(steps);
    }

    /**
     * One state and what it changed in the one before.
     *
     * @param revision the state
     * @param text what it changed in the text; empty for the first state
     * @param wording what it changed in the proposed wording; empty where nothing changed
     * @param otherKind whether the kind changed
     * @param supporters how many supported this state and none after it, all groups added up
     */
    public record Step(Revision revision, List<Run> text, List<Run> wording, boolean otherKind, int supporters) {
        public Step {
            text = List.copyOf(text);
            wording = List.copyOf(wording);
        }
    }
}
