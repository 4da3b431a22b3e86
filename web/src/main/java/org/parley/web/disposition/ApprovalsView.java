package org.parley.web.disposition;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.consultation.Phase;
import org.parley.disposition.Approvals.Waiting;
import org.parley.disposition.Approved;
import org.parley.disposition.WaitingAnswer;
import org.parley.document.Place;
import org.parley.kernel.Page;
import org.parley.web.Form;

/**
 * The answers that wait for the second pair of eyes.
 *
 * @param consultation which consultation
 * @param waiting how many wait
 * @param list a page of them
 * @param after number of the last comment of the page before; 0 on the first page
 * @param places where their comments stand, by identity of the paragraph
 * @param done what was just approved
 * @param refusal why an approval was not taken, null if none was refused
 * @param form the note that was not taken
 */
public record ApprovalsView(
        Consultation consultation,
        Waiting waiting,
        Page<WaitingAnswer> list,
        int after,
        Map<Long, Place> places,
        Optional<Approved> done,
        @Nullable String refusal,
        Form form) {
    public ApprovalsView {
        places = Map.copyOf(places);
    }

    public String path() {
        return "/consultations/" + consultation.slug() + "/workbench/approvals";
    }

    public boolean answerable() {
        return consultation.phase() == Phase.OPEN || consultation.phase() == Phase.CONSOLIDATING;
    }

    /** Address of the comment on the workbench. */
    public String comment(WaitingAnswer one) {
        return "/consultations/" + consultation.slug() + "/workbench?comment="
                + one.comment().number() + "#one-title";
    }

    /** Name of the paragraph, empty for the whole. */
    public String paragraph(WaitingAnswer one) {
        return one.comment()
                .paragraph()
                .flatMap(id -> Optional.ofNullable(places.get(id)))
                .flatMap(place -> place.paragraph().number())
                .orElse("");
    }
}
