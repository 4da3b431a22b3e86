package org.parley.web.consolidation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.consolidation.AnswerToGive;
import org.parley.consolidation.NextVersions;
import org.parley.consultation.Consultation;
import org.parley.disposition.Decision;
import org.parley.document.OpenDocument;
import org.parley.web.Form;

/**
 * What every proposal decided on is to be answered: the third step.
 *
 * @param opened the document at its newest published version
 * @param state of the draft
 * @param defaults for each decision the reason that holds where none of its own is given
 * @param form what was typed and what is wrong
 * @param refusal why it was not published
 * @param done what was done
 */
public record AnswersView(
        Consultation consultation,
        OpenDocument opened,
        NextVersions.State state,
        Map<Decision, String> defaults,
        Form form,
        @Nullable String refusal,
        String done) {
    /** The decisions that a draft can mean, in the order of the page. */
    static final List<Decision> DECISIONS =
            List.of(Decision.ACCEPTED, Decision.ACCEPTED_IN_PART, Decision.NOT_ACCEPTED);

    public List<Decision> decisions() {
        return DECISIONS;
    }

    public String overview() {
        return Desk.path(consultation) + "/" + opened.document().slug();
    }

    public int next() {
        return opened.version().number() + 1;
    }

    /** Proposals that are to be answered in one way. */
    public List<AnswerToGive> open(Decision decision) {
        return state.answers().stream()
                .filter(AnswerToGive::open)
                .filter(answer -> answer.decision() == decision)
                .toList();
    }

    public List<AnswerToGive> given() {
        return state.answers().stream().filter(answer -> !answer.open()).toList();
    }

    public int toGive() {
        return (int) state.answers().stream().filter(AnswerToGive::open).count();
    }

    /** What stands in the field of the reason for all that are decided in one way. */
    public String reason(Decision decision) {
        return form.names().contains("all-" + decision.code())
                ? form.shown("all-" + decision.code())
                : defaults.getOrDefault(decision, "");
    }

    /** What stands in the field of the own reason of a proposal. */
    public String reason(AnswerToGive answer) {
        var typed = form.value("reason-" + answer.number());
        if (typed != null) {
            return typed;
        }
        return answer.reason().equals(reason(answer.decision())) ? "" : answer.reason();
    }
}
