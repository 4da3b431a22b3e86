package org.parley.web.workbench;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.consultation.Phase;
import org.parley.consultation.PhaseChange;
import org.parley.disposition.Coverage;
import org.parley.web.Form;
import org.parley.web.desk.Narrowing;

/**
 * What the page shows on which a consultation is closed for comment, published and archived.
 *
 * @param consultation which consultation
 * @param coverage how many comments are answered
 * @param positionsMissing how many times a group commented on a paragraph and has no position
 * @param objections how many objections to positions stand
 * @param quotationsToLookAt how many quotations are of comments that changed since
 * @param history the phases so far, oldest first
 * @param closesEarly whether the deadline is still ahead
 * @param form the reason, as typed
 * @param refusal why the step was refused, null if none was
 */
public record PublishingView(
        Consultation consultation,
        Coverage coverage,
        int positionsMissing,
        int objections,
        int quotationsToLookAt,
        List<PhaseChange> history,
        boolean closesEarly,
        Form form,
        @Nullable Refused refusal) {

    /**
     * A refused step.
     *
     * @param sentence why
     * @param address where what is missing can be done, absent where there is nothing to do
     */
    public record Refused(String sentence, Optional<String> address) {}

    public String path() {
        return "/consultations/" + consultation.slug() + "/workbench";
    }

    /** The phase to which this page leads, absent where it leads to none. */
    public Optional<Phase> next() {
        return switch (consultation.phase()) {
            case OPEN -> Optional.of(Phase.CONSOLIDATING);
            case CONSOLIDATING -> Optional.of(Phase.PUBLISHED);
            case PUBLISHED -> Optional.of(Phase.ARCHIVED);
            case DRAFT, ARCHIVED -> Optional.empty();
        };
    }

    /** The workbench with the comments of a group that wait. */
    public String waiting(String group) {
        return path() + Narrowing.NONE.and("answered", "no").and("group", group).query();
    }

    /** The workbench with all comments that wait. */
    public String waiting() {
        return path() + Narrowing.NONE.and("answered", "no").query();
    }
}
