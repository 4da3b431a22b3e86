package org.parley.web.disposition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.parley.comment.Comment;
import org.parley.disposition.AnswerHistories;
import org.parley.disposition.AnswerState;
import org.parley.disposition.AnswerState.Act;
import org.parley.disposition.Disposition;
import org.parley.disposition.Dispositions;

/** Finds the answer to a comment with what it leads to and what it was. */
@RequestScoped
public class PinnedAnswers {
    @Inject
    Dispositions dispositions;

    @Inject
    AnswerHistories histories;

    @Inject
    AnswerLinks links;

    /** The answer to a comment, if there is one. */
    public Optional<PinnedAnswer> of(Comment comment) {
        return dispositions.of(comment).map(given -> {
            var led = links.of(List.of(given));
            return new PinnedAnswer(given, led.duplicateOf(given), led.changed(given), before(comment, given));
        });
    }

    /** What was public before; the present state is not told twice. */
    private List<AnswerState> before(Comment comment, Disposition given) {
        if (given.version() == 1) {
            return List.of();
        }
        var states = histories.of(comment).stream()
                .filter(state -> state.act() != Act.LINKED)
                .toList();
        return states.isEmpty() ? states : states.subList(0, states.size() - 1);
    }
}
