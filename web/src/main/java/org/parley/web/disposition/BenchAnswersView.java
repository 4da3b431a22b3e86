package org.parley.web.disposition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.consultation.Phase;
import org.parley.disposition.Approvals.Waiting;
import org.parley.disposition.Coverage;
import org.parley.disposition.LooseDuplicate;
import org.parley.disposition.SecondEyes.Change;
import org.parley.web.Form;

/**
 * How the answers stand, for the secretariat.
 *
 * @param consultation which consultation
 * @param coverage how many comments are answered
 * @param waiting how many answers wait for the second pair of eyes
 * @param secondEyes whether answers need it
 * @param changes of that setting, newest first
 * @param loose duplicates whose comment cannot stand for them any more
 * @param templates how many templates there are
 * @param form the setting that was not taken
 * @param refusal why not, null if it was not refused
 * @param saved whether the setting was just changed
 */
public record BenchAnswersView(
        Consultation consultation,
        Coverage coverage,
        Waiting waiting,
        boolean secondEyes,
        List<Change> changes,
        List<LooseDuplicate> loose,
        int templates,
        Form form,
        @Nullable String refusal,
        boolean saved) {
    public BenchAnswersView {
        changes = List.copyOf(changes);
        loose = List.copyOf(loose);
    }

    public String base() {
        return "/consultations/" + consultation.slug();
    }

    public String path() {
        return base() + "/workbench";
    }

    public boolean answerable() {
        return consultation.phase() == Phase.OPEN
                || consultation.phase() == Phase.CONSOLIDATING
                || consultation.phase() == Phase.DRAFT;
    }

    /** Identity of the last change of the setting; 0 for none. */
    public long last() {
        return changes.isEmpty() ? 0 : changes.getFirst().id();
    }
}
