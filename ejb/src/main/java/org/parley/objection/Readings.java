package org.parley.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.consultation.Phase;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;
import org.parley.stakeholder.Organisation;
import org.parley.stakeholder.StakeholderGroup;

/** Giving groups access to their positions before these are published. */
@ApplicationScoped
@Transactional
public class Readings {
    static final Set<Phase> CHECKABLE = EnumSet.of(Phase.OPEN, Phase.CONSOLIDATING);

    @Inject
    ObjectionStore store;

    @Inject
    Consultations consultations;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * An access as typed.
     *
     * @param group code of the group
     * @param organisation slug of the only organisation that may read; null or blank for all of the group who took part
     * @param until last day, e.g. {@code 2026-12-04}
     */
    public record Typed(
            @Nullable String group,
            @Nullable String organisation,
            @Nullable String until) {}

    /**
     * Gives access, or gives it until another day.
     *
     * @throws Invalid naming every field that breaks a rule
     * @throws org.parley.kernel.WrongPhase once the outcome is published
     */
    @Permitted(Right.SECRETARIAT)
    public void grant(Slug slug, Typed typed) {
        var consultation = consultations.held(slug, CHECKABLE);
        var faults = new Faults();
        var group = group(typed.group(), faults);
        var until = until(typed.until(), consultation, faults);
        var organisation = organisation(typed.organisation(), group, faults);
        faults.refuseAny();
        var last = until.orElseThrow();
        store.accesses(consultation.id()).stream()
                .filter(access -> same(access, group.orElseThrow(), organisation))
                .findFirst()
                .ifPresentOrElse(
                        access -> access.lastUntil(last),
                        () -> store.add(new ReadingAccess(
                                consultation.id(),
                                group.orElseThrow(),
                                organisation,
                                caller.id(),
                                clock.instant(),
                                last)));
    }

    private static boolean same(ReadingAccess access, StakeholderGroup group, Optional<Organisation> organisation) {
        return access.group() == group
                && access.organisation().map(Organisation::id).equals(organisation.map(Organisation::id));
    }

    private static Optional<StakeholderGroup> group(@Nullable String code, Faults faults) {
        var group = Optional.ofNullable(code).flatMap(StakeholderGroup::of);
        if (group.isEmpty()) {
            faults.add("group", "required");
        }
        return group;
    }

    private Optional<Organisation> organisation(
            @Nullable String slug, Optional<StakeholderGroup> group, Faults faults) {
        if (slug == null || slug.isBlank()) {
            return Optional.empty();
        }
        var found = store.organisation(slug.strip());
        if (found.isEmpty()) {
            faults.add("organisation", "organisation", Map.of("value", Faults.shortened(slug)));
        } else if (group.isPresent() && found.get().group() != group.get()) {
            faults.add(
                    "organisation", "other-group", Map.of("value", found.get().name()));
        }
        return found;
    }

    private Optional<Instant> until(@Nullable String typed, Consultation consultation, Faults faults) {
        if (typed == null || typed.isBlank()) {
            faults.add("until", "required");
            return Optional.empty();
        }
        var moment = day(typed).map(day -> day.atTime(LocalTime.of(23, 59, 59))
                .atZone(consultation.zone())
                .toInstant());
        if (moment.isEmpty()) {
            faults.add("until", "date", Map.of("value", Faults.shortened(typed)));
        } else if (moment.get().isBefore(clock.instant())) {
            faults.add("until", "past");
        }
        return moment;
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Ends an access now. */
    @Permitted(Right.SECRETARIAT)
    public void end(Slug slug, long id) {
        var consultation = consultations.ofSecretariat(slug);
        store.access(consultation.id(), id)
                .orElseThrow(() -> new NotFound("access", id))
                .end(clock.instant());
    }

    /** The accesses that were not ended, in the order of the groups; some may have run out. */
    @Permitted(Right.SECRETARIAT)
    public List<ReadingAccess> of(Slug slug) {
        return store.accesses(consultations.ofSecretariat(slug).id());
    }
}
