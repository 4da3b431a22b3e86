package org.parley.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.consultation.Phase;
import org.parley.kernel.Conflict;
import org.parley.kernel.Slug;

/** Writing where the groups agree and where they do not, and how the positions were found. */
@ApplicationScoped
@Transactional
public class OutcomeTexts {
    private static final Set<Phase> CORRECTABLE = EnumSet.of(Phase.PUBLISHED, Phase.ARCHIVED);

    @Inject
    PositionStore store;

    @Inject
    Positions positions;

    @Inject
    Consultations consultations;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * The texts; empty ones while nothing is written.
     *
     * @throws org.parley.kernel.WrongPhase before publication, unless the caller is of the secretariat
     */
    @Permitted(Right.ANYONE)
    public OutcomeText of(Consultation consultation) {
        positions.refuseUnlessVisible(consultation);
        return store.texts(consultation.id()).orElseGet(() -> new OutcomeText(consultation.id()));
    }

    /**
     * Writes the texts.
     *
     * @param expectedVersion of the texts from which the form was filled; 0 for none yet
     * @throws org.parley.kernel.Invalid naming every text that is too long
     * @throws org.parley.kernel.WrongPhase once the outcome is published
     * @throws Conflict if somebody else wrote since
     */
    @Permitted(Right.SECRETARIAT)
    public void write(Slug slug, OutcomeText.Typed typed, int expectedVersion) {
        write(consultations.held(slug, Positions.WRITABLE), typed, expectedVersion);
    }

    /** Writes the texts of an outcome that is published; only a correction calls it. */
    @Permitted(Right.SECRETARIAT)
    public void correct(Slug slug, OutcomeText.Typed typed, int expectedVersion) {
        write(consultations.held(slug, CORRECTABLE), typed, expectedVersion);
    }

    /**
     * Checks texts as if they were written: nothing is kept.
     *
     * @throws org.parley.kernel.Invalid naming every text that is too long
     */
    @Permitted(Right.SECRETARIAT)
    public void check(Slug slug, OutcomeText.Typed typed) {
        consultations.ofSecretariat(slug);
        typed.checked();
    }

    private void write(Consultation consultation, OutcomeText.Typed typed, int expectedVersion) {
        var content = typed.checked();
        var texts = store.textsToWrite(consultation.id());
        int found = texts.map(OutcomeText::version).orElse(0);
        if (found != expectedVersion) {
            throw new Conflict("stale", Map.of("found", found, "sent", expectedVersion));
        }
        var written = texts.orElseGet(() -> new OutcomeText(consultation.id()));
        written.write(content, caller.id(), clock.instant());
        if (texts.isEmpty()) {
            store.add(written);
        }
        store.flush();
    }
}
