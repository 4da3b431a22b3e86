package org.parley.web.preparation;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.parley.consultation.Consultation;
import org.parley.consultation.Phase;
import org.parley.document.Preparation;
import org.parley.kernel.Page;

/**
 * What the home of a secretariat shows.
 *
 * @param page of its consultations
 * @param texts how far their texts are, by identity of the consultation
 * @param now by which deadlines are past or ahead
 */
public record SecretariatView(Page<Consultation> page, Map<Long, Preparation> texts, Instant now) {

    /** The phases in which the page has consultations, in their order. */
    public List<Phase> phases() {
        return Arrays.stream(Phase.values())
                .filter(phase -> !in(phase).isEmpty())
                .toList();
    }

    /** The consultations in a phase, newest first. */
    public List<Consultation> in(Phase phase) {
        return page.items().stream()
                .filter(consultation -> consultation.phase() == phase)
                .toList();
    }

    /** What a consultation waits for. */
    public NextStep next(Consultation consultation) {
        return NextStep.of(consultation, texts.get(consultation.id()), now);
    }

    /** Address where that is done. */
    public String address(Consultation consultation) {
        return Paths.workbench(consultation.slug()) + next(consultation).path();
    }
}
