package org.parley.web.disposition;

import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.Optional;
import org.parley.disposition.AnsweredComment;
import org.parley.web.Form;
import org.parley.web.desk.Opened;

/** Fills the forms by which comments are answered. */
@RequestScoped
public class AnswerForms {
    /** The form for an open comment, as stored or as just refused. */
    public AnswerView of(Opened opened, AnsweredComment answered, Optional<RefusedAnswer> refused) {
        return new AnswerView(
                opened,
                answered.disposition(),
                refused.map(RefusedAnswer::form)
                        .orElseGet(() -> stored(answered))
                        .and("version", "" + answered.version()),
                refused.map(RefusedAnswer::sentence).orElse(null));
    }

    private static Form stored(AnsweredComment answered) {
        return Form.filled(answered.disposition()
                .map(given -> Map.of("decision", given.decision().code(), "reason", given.reason()))
                .orElse(Map.of()));
    }
}
