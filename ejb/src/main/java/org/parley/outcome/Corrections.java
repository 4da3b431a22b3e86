package org.parley.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.comment.Comments;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.disposition.Dispositions;
import org.parley.kernel.Conflict;
import org.parley.kernel.Faults;
import org.parley.kernel.NotFound;
import org.parley.kernel.Outbox;
import org.parley.kernel.Records;
import org.parley.kernel.Slug;
import org.parley.markup.CleanText;
import org.parley.outcome.CorrectionChange.Kind;
import org.parley.position.OutcomeText;
import org.parley.position.OutcomeTexts;
import org.parley.position.Positions;
import org.parley.publication.Overall.EditionChange;

/** Correcting a published outcome: collecting what changes, and publishing it as the next edition. */
@ApplicationScoped
@Transactional
public class Corrections {
    private static final String TEXTS = "texts";

    @Inject
    OutcomeStore store;

    @Inject
    OutcomeEditions editions;

    @Inject
    ReadChanges changes;

    @Inject
    Consultations consultations;

    @Inject
    Positions positions;

    @Inject
    OutcomeTexts texts;

    @Inject
    Dispositions dispositions;

    @Inject
    Comments comments;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Opens a correction; nothing public changes.
     *
     * @param reason why, 1 to {@value Correction#LONGEST_REASON} characters
     * @throws org.parley.kernel.WrongPhase before publication
     * @throws Conflict if one is open
     */
    @Permitted(Right.SECRETARIAT)
    public void open(Slug slug, @Nullable String reason) {
        var consultation = published(slug);
        var why = line(reason);
        new Faults().text("reason", why, Correction.LONGEST_REASON).refuseAny();
        if (store.open(consultation.id()).isPresent()) {
            throw new Conflict("correction-open", Map.of());
        }
        editions.makeFirst(slug);
        store.add(new Correction(consultation.id(), why, caller.id(), clock.instant()));
    }

    private Consultation published(Slug slug) {
        var consultation = consultations.ofSecretariat(slug);
        OutcomeEditions.refuseUnlessConcluded(consultation);
        return consultation;
    }

    private static String line(@Nullable String typed) {
        return CleanText.body(typed == null ? "" : typed).strip();
    }

    /** The correction that is open, if one is. */
    @Permitted(Right.SECRETARIAT)
    public Optional<Correction> current(Slug slug) {
        return store.open(consultations.ofSecretariat(slug).id());
    }

    /** What the open correction changes, beside what is published; in the order of its changes. */
    @Permitted(Right.SECRETARIAT)
    public List<EditionChange> read(Slug slug) {
        var consultation = consultations.ofSecretariat(slug);
        return store.open(consultation.id()).stream()
                .flatMap(correction -> correction.changes().stream())
                .map(change -> changes.read(consultation, change))
                .toList();
    }

    /**
     * Wants a position to read otherwise.
     *
     * @param why published with the change
     * @param expectedVersion of the change from which the form was filled; 0 for none yet
     * @throws org.parley.kernel.Invalid naming every field that breaks a rule
     * @throws Conflict if no correction is open, or if somebody else changed the same since
     */
    @Permitted(Right.SECRETARIAT)
    public void position(Slug slug, CorrectedPosition wanted, @Nullable String why, int expectedVersion) {
        positions.check(slug, wanted.group(), wanted.typed());
        put(slug, Kind.POSITION, wanted.subject(), Records.write(wanted), why, expectedVersion);
    }

    /**
     * Wants the texts on the whole to read otherwise.
     *
     * @param expectedVersion of the change from which the form was filled; 0 for none yet
     * @throws Conflict if no correction is open, or if somebody else changed the same since
     */
    @Permitted(Right.SECRETARIAT)
    public void texts(Slug slug, OutcomeText.Typed wanted, @Nullable String why, int expectedVersion) {
        texts.check(slug, wanted);
        put(slug, Kind.TEXTS, TEXTS, Records.write(wanted), why, expectedVersion);
    }

    /**
     * Wants a comment to be answered otherwise.
     *
     * @param expectedVersion of the change from which the form was filled; 0 for none yet
     * @throws NotFound if there is no such comment
     * @throws Conflict if no correction is open, or if somebody else changed the same since
     */
    @Permitted(Right.SECRETARIAT)
    public void answer(Slug slug, CorrectedAnswer wanted, @Nullable String why, int expectedVersion) {
        dispositions.check(wanted.answer());
        comments.comment(published(slug), wanted.comment());
        put(slug, Kind.ANSWER, String.valueOf(wanted.comment()), Records.write(wanted), why, expectedVersion);
    }

    private void put(
            Slug slug, Kind kind, String subject, String content, @Nullable String typed, int expectedVersion) {
        var why = line(typed);
        new Faults().text("why", why, Correction.LONGEST_REASON).refuseAny();
        var correction = held(slug);
        var known = correction.change(kind, subject);
        int found = known.map(CorrectionChange::version).orElse(0);
        if (found != expectedVersion) {
            throw new Conflict("stale", Map.of("found", found, "sent", expectedVersion));
        }
        var change = known.orElseGet(() -> new CorrectionChange(correction, kind, subject));
        change.write(content, why, caller.id(), clock.instant());
        if (known.isEmpty()) {
            correction.put(change);
        }
        store.flush();
    }

    private Correction held(Slug slug) {
        return store.held(published(slug).id()).orElseThrow(() -> new Conflict("no-correction", Map.of()));
    }

    /** Takes a change out of the open correction. */
    @Permitted(Right.SECRETARIAT)
    public void remove(Slug slug, long change) {
        var correction = held(slug);
        correction.remove(correction.changes().stream()
                .filter(known -> known.id() == change)
                .findFirst()
                .orElseThrow(() -> new NotFound("change", change)));
    }

    /** Gives the open correction up; everything published stays as it is. */
    @Permitted(Right.SECRETARIAT)
    public void drop(Slug slug) {
        held(slug).end(Optional.empty(), clock.instant());
    }

    /**
     * Makes every change of the open correction and publishes the next edition.
     *
     * @return its number
     * @throws org.parley.kernel.Invalid if a change is no longer possible, as when it quotes what was withdrawn
     * @throws Conflict if no correction is open, or if it changes nothing
     */
    @Permitted(Right.SECRETARIAT)
    public int publish(Slug slug) {
        var consultation = published(slug);
        var correction = held(slug);
        if (correction.changes().isEmpty()) {
            throw new Conflict("correction-empty", Map.of());
        }
        var said = correction.changes().stream()
                .map(change -> changes.read(consultation, change))
                .toList();
        changes.make(consultation, correction.changes());
        store.flush();
        int number = editions.next(consultation, said);
        correction.end(Optional.of(number), clock.instant());
        outbox.changed("consultation", consultation.id());
        return number;
    }
}
