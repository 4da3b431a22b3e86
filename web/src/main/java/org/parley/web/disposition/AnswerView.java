package org.parley.web.disposition;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Phase;
import org.parley.disposition.Decision;
import org.parley.disposition.Disposition;
import org.parley.web.Form;
import org.parley.web.desk.Opened;

/**
 * The form by which the open comment is answered.
 *
 * @param opened the comment
 * @param disposition its answer, as stored
 * @param form decision and reason, as typed or as stored
 * @param refusal why an answer just sent was not taken, null if none was refused
 */
public record AnswerView(
        Opened opened,
        Optional<Disposition> disposition,
        Form form,
        @Nullable String refusal) {

    /** Where the answer is sent. */
    public String action() {
        return opened.action("");
    }

    /** Whether answers may be given now. */
    public boolean answerable() {
        var phase = opened.consultation().phase();
        return phase == Phase.OPEN || phase == Phase.CONSOLIDATING;
    }

    public List<Decision> decisions() {
        return List.of(Decision.values());
    }
}
