package org.parley.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultation;
import org.parley.consultation.ConsultationChanged;
import org.parley.consultation.Consultations;
import org.parley.consultation.Phase;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;
import org.parley.kernel.WrongPhase;
import org.parley.publication.Issue;
import org.parley.publication.Overall.EditionChange;
import org.parley.publication.Reports;

/** Freezing the outcome as an edition, and reading editions. */
@ApplicationScoped
@Transactional
public class OutcomeEditions {
    @Inject
    OutcomeStore store;

    @Inject
    Consultations consultations;

    @Inject
    Reports reports;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Publishing makes edition 1, in the same transaction. A consultation without a text has nothing to be frozen. */
    void freeze(@Observes ConsultationChanged event) {
        if (event.phase() == Phase.PUBLISHED) {
            first(store.consultation(event.consultation()));
        }
    }

    private void first(Consultation consultation) {
        if (store.entries(consultation.id()).isEmpty() && store.hasText(consultation.id())) {
            add(consultation, 1, List.of(), consultation.publishedAt().orElseGet(clock::instant));
        }
    }

    private void add(Consultation consultation, int number, List<EditionChange> changes, Instant at) {
        var report = reports.of(consultation, new Issue(number, changes));
        store.add(new OutcomeEdition(consultation.id(), report, caller.id(), at));
    }

    /**
     * Makes edition 1 of an outcome that has none, as one that was published before editions were kept.
     *
     * @throws WrongPhase before publication
     */
    @Permitted(Right.SECRETARIAT)
    public void makeFirst(Slug slug) {
        var consultation = consultations.ofSecretariat(slug);
        refuseUnlessConcluded(consultation);
        first(consultation);
    }

    /** The next edition, inside the transaction that made the changes. */
    int next(Consultation consultation, List<EditionChange> changes) {
        int number = store.entries(consultation.id()).size() + 1;
        add(consultation, number, changes, clock.instant());
        return number;
    }

    /** The editions, oldest first; none before publication. */
    @Permitted(Right.ANYONE)
    public List<EditionEntry> of(Consultation consultation) {
        return store.entries(consultation.id());
    }

    /** The newest edition; absent before publication. */
    @Permitted(Right.ANYONE)
    public Optional<EditionEntry> newest(Consultation consultation) {
        return store.entries(consultation.id()).stream().reduce((older, newer) -> newer);
    }

    /**
     * An edition with all that stands in it.
     *
     * @throws NotFound if there is none with the number
     */
    @Permitted(Right.ANYONE)
    public OutcomeEdition edition(Consultation consultation, int number) {
        return store.edition(consultation.id(), number).orElseThrow(() -> new NotFound("edition", number));
    }

    /** The PDF of an edition, if it was printed already. */
    @Permitted(Right.ANYONE)
    public Optional<byte[]> printed(EditionEntry edition) {
        return store.printed(edition.id());
    }

    /** Keeps the PDF of an edition for good; the first one stays. */
    @Permitted(Right.ANYONE)
    public void keep(EditionEntry edition, byte[] pdf) {
        store.keep(edition.id(), pdf, clock.instant());
    }

    /** An edition that was not printed yet, if there is one, with the consultation to which it belongs. */
    @Permitted(Right.ADMINISTER)
    public Optional<Unprinted> unprinted() {
        return store.unprinted();
    }

    /** An edition of which there is no PDF yet. */
    public record Unprinted(Slug consultation, int number) {}

    static void refuseUnlessConcluded(Consultation consultation) {
        if (!consultation.phase().concluded()) {
            throw new WrongPhase(consultation.phase().code(), Phase.PUBLISHED.code());
        }
    }
}
