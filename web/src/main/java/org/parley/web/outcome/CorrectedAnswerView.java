package org.parley.web.outcome;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.comment.Comment;
import org.parley.consultation.Consultation;
import org.parley.disposition.Disposition;
import org.parley.web.Choice;
import org.parley.web.Form;

/**
 * What the page shows on which the answer to a comment is corrected.
 *
 * @param consultation which consultation
 * @param comment which comment
 * @param published its answer as it is published
 * @param decisions the choices
 * @param form as typed or as stored
 * @param refusal why what was just sent was not taken, null if no field is at fault
 */
public record CorrectedAnswerView(
        Consultation consultation,
        Comment comment,
        Optional<Disposition> published,
        List<Choice> decisions,
        Form form,
        @Nullable String refusal) {
    /** Path of the page with all changes. */
    public String all() {
        return "/consultations/" + consultation.slug() + "/workbench/corrections";
    }

    public String path() {
        return all() + "/answers/" + comment.number();
    }
}
