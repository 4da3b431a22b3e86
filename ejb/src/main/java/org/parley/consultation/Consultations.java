package org.parley.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.kernel.Conflict;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.kernel.Outbox;
import org.parley.kernel.Page;
import org.parley.kernel.Slug;
import org.parley.kernel.WrongPhase;

/** Finding consultations, revising them, and leading them from phase to phase. */
@ApplicationScoped
@Transactional
public class Consultations {
    @Inject
    ConsultationStore store;

    @Inject
    Caller caller;

    @Inject
    @Any
    Instance<Condition> conditions;

    @Inject
    Outbox outbox;

    @Inject
    Event<ConsultationChanged> changed;

    @Inject
    Clock clock;

    /**
     * Changes the terms.
     *
     * @param version of the consultation from which the form was filled
     * @throws Conflict if somebody else changed it since
     */
    @Permitted(Right.SECRETARIAT)
    public Consultation revise(Slug slug, ConsultationTerms.Typed typed, int version) {
        var consultation = bySlug(slug);
        if (consultation.version() != version) {
            throw new Conflict("stale", Map.of("found", consultation.version(), "sent", version));
        }
        var terms = typed.checked();
        if (consultation.phase() == Phase.OPEN) {
            refuseUnlessDeadlineAhead(terms.deadline().map(deadline -> deadline.toInstant()));
        }
        consultation.revise(terms);
        store.flush();
        tell(consultation);
        return consultation;
    }

    /**
     * Moves the consultation to another phase.
     *
     * @param reason why, published; required but for opening
     * @throws org.parley.kernel.WrongPhase if the phase does not follow
     * @throws org.parley.kernel.Refusal if a condition of the phase does not hold
     */
    @Permitted(Right.SECRETARIAT)
    public Consultation moveTo(Slug slug, Phase next, @Nullable String reason) {
        var faults = next == Phase.OPEN
                ? new Faults().optionalText("reason", reason, 2000)
                : new Faults().text("reason", reason, 2000);
        faults.refuseAny();
        var consultation = bySlug(slug);
        var before = consultation.phase();
        var now = clock.instant();
        consultation.moveTo(next, now);
        if (next == Phase.OPEN) {
            refuseUnlessDeadlineAhead(consultation.deadline().map(deadline -> deadline.toInstant()));
        }
        conditions.forEach(condition -> condition.check(consultation, next));
        store.add(new PhaseChange(
                consultation.id(), before, next, reason == null ? "" : reason.strip(), caller.id(), now));
        tell(consultation);
        return consultation;
    }

    private void refuseUnlessDeadlineAhead(Optional<Instant> deadline) {
        if (deadline.isEmpty()) {
            throw new Invalid("deadline", "required");
        }
        if (!deadline.get().isAfter(clock.instant())) {
            throw new Invalid("deadline", "past");
        }
    }

    private void tell(Consultation consultation) {
        outbox.changed("consultation", consultation.id());
        changed.fire(new ConsultationChanged(consultation.id(), consultation.phase()));
    }

    /**
     * A consultation by its slug.
     *
     * @throws NotFound if there is none, or if it is a draft and the caller is not of its secretariat
     */
    @Permitted(Right.ANYONE)
    public Consultation consultation(Slug slug) {
        var consultation = bySlug(slug);
        if (consultation.phase() == Phase.DRAFT && !caller.secretariatOf(slug)) {
            throw new NotFound("consultation", slug);
        }
        return consultation;
    }

    private Consultation bySlug(Slug slug) {
        return store.consultation(slug.value()).orElseThrow(() -> new NotFound("consultation", slug));
    }

    /** A consultation for its secretariat, in any phase. */
    @Permitted(Right.SECRETARIAT)
    public Consultation ofSecretariat(Slug slug) {
        return bySlug(slug);
    }

    /**
     * A consultation for work of its secretariat that only some phases allow; it stays in its phase until this
     * transaction ends.
     *
     * @throws WrongPhase in another phase
     */
    @Permitted(Right.SECRETARIAT)
    public Consultation held(Slug slug, Set<Phase> phases) {
        var consultation = bySlug(slug);
        var phase = store.heldPhase(consultation.id());
        if (!phases.contains(phase)) {
            throw new WrongPhase(
                    phase.code(), phases.stream().sorted().map(Phase::code).collect(Collectors.joining(", ")));
        }
        return consultation;
    }

    /** What happened to a consultation, oldest first. */
    @Permitted(Right.ANYONE)
    public List<PhaseChange> history(Slug slug) {
        return store.changes(consultation(slug).id());
    }

    /**
     * Public consultations, newest first.
     *
     * @param phases which phases; drafts are never listed
     * @param after cursor of an earlier page
     */
    @Permitted(Right.ANYONE)
    public Page<Consultation> list(Set<Phase> phases, Optional<String> after, int size) {
        var wanted = phases.isEmpty() ? EnumSet.allOf(Phase.class) : EnumSet.copyOf(phases);
        wanted.remove(Phase.DRAFT);
        if (wanted.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        return store.page(wanted, after.map(Consultations::cursor), Math.clamp(size, 1, Page.LONGEST));
    }

    private static long cursor(String typed) {
        try {
            return Long.parseLong(typed);
        } catch (NumberFormatException unreadable) {
            throw new Invalid("after", "cursor", Map.of("value", Faults.shortened(typed)));
        }
    }

    /**
     * Consultations of whose secretariat the caller is, in every phase, newest first.
     *
     * @param after cursor of an earlier page
     */
    @Permitted(Right.CONVENE)
    public Page<Consultation> own(Optional<String> after, int size) {
        return store.among(caller.appointments(), after.map(Consultations::cursor), Math.clamp(size, 1, Page.LONGEST));
    }
}
