package org.parley.web.disposition;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Phase;
import org.parley.disposition.AnswerState;
import org.parley.disposition.Decision;
import org.parley.disposition.Disposition;
import org.parley.disposition.ProposedAnswer;
import org.parley.document.Place;
import org.parley.web.Form;
import org.parley.web.desk.Opened;

/**
 * The form by which the open comment is answered.
 *
 * @param opened the comment
 * @param disposition its answer, as stored
 * @param form decision and reason, as typed or as stored
 * @param refusal why an answer just sent was not taken, null if none was refused
 * @param aids what stands around the fields
 */
public record AnswerView(
        Opened opened,
        Optional<Disposition> disposition,
        Form form,
        @Nullable String refusal,
        Aids aids) {

    /**
     * What stands around the fields.
     *
     * @param proposed the answer that waits or was sent back
     * @param own whether the reader proposed it
     * @param secondEyes whether an answer waits until a colleague approves it
     * @param templates the reasons to choose from
     * @param changed the paragraphs of the newest version that the one commented on became; empty if it is the newest
     * @param history what the answer was, oldest first
     */
    public record Aids(
            Optional<ProposedAnswer> proposed,
            boolean own,
            boolean secondEyes,
            List<Template> templates,
            List<Place> changed,
            List<AnswerState> history) {
        public Aids {
            templates = List.copyOf(templates);
            changed = List.copyOf(changed);
            history = List.copyOf(history);
        }
    }

    /**
     * A reason to choose.
     *
     * @param id identity
     * @param place number of its key from 1; those behind the ninth have none
     * @param name by which it is chosen
     * @param decision code of the decision that goes with it, empty for none
     * @param reason with the numbers of the comment and its paragraph filled in
     */
    public record Template(long id, int place, String name, String decision, String reason) {}

    /** Where the answer is sent. */
    public String action() {
        return opened.action("");
    }

    /** Where what a colleague proposed is approved or sent back. */
    public String approval() {
        return path() + "/approvals/" + opened.comment().number();
    }

    /** Path of the workbench. */
    public String path() {
        return "/consultations/" + opened.consultation().slug() + "/workbench";
    }

    /** Whether answers may be given now. */
    public boolean answerable() {
        var phase = opened.consultation().phase();
        return phase == Phase.OPEN || phase == Phase.CONSOLIDATING;
    }

    /** Whether the reader may approve what waits. */
    public boolean approvable() {
        return answerable()
                && !aids.own()
                && aids.proposed().filter(proposed -> !proposed.sentBack()).isPresent();
    }

    public List<Decision> decisions() {
        return List.of(Decision.values());
    }
}
