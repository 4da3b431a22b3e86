package org.parley.web.voice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.amendment.Difference;
import org.parley.amendment.Run;
import org.parley.comment.ReplyRevisions;
import org.parley.comment.Revision;
import org.parley.comment.Revisions;
import org.parley.support.Supports;
import org.parley.web.voice.HistoryView.Step;

/** Puts the states of a comment or reply beside each other. */
@RequestScoped
class Histories {
    @Inject
    Revisions revisions;

    @Inject
    ReplyRevisions replyRevisions;

    @Inject
    Supports supports;

    HistoryView of(Subject subject) {
        var states = subject.reply().map(replyRevisions::history).orElseGet(() -> revisions.history(subject.comment()));
        var supporters = subject.reply().isPresent()
                ? Map.<Integer, Integer>of()
                : supports.supportersByState(subject.comment());
        var steps = new ArrayList<Step>();
        for (int i = 0; i < states.size(); i++) {
            var state = states.get(i);
            var signed = supporters.getOrDefault(state.state(), 0);
            steps.addFirst(i == 0 ? first(state, signed) : step(states.get(i - 1), state, signed));
        }
        return new HistoryView(subject, steps);
    }

    private static Step first(Revision state, int supporters) {
        return new Step(state, List.of(), List.of(), false, supporters);
    }

    private static Step step(Revision before, Revision state, int supporters) {
        return new Step(
                state,
                runs(before.text(), state.text()),
                runs(before.wording().orElse(""), state.wording().orElse("")),
                !before.kind().equals(state.kind()),
                supporters);
    }

    private static List<Run> runs(String before, String after) {
        return before.equals(after)
                ? List.of()
                : Difference.between(before, after).runs();
    }
}
