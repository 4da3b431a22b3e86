package org.parley.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.consultation.Phase;
import org.parley.kernel.NotFound;
import org.parley.kernel.Page;
import org.parley.kernel.Slug;
import org.parley.kernel.WrongPhase;

/** Keeping the list of organisations that were invited to a consultation. */
@ApplicationScoped
@Transactional
public class InvitedOrganisations {
    private static final Set<Phase> KEPT = EnumSet.of(Phase.DRAFT, Phase.OPEN, Phase.CONSOLIDATING);

    @Inject
    ParticipationStore store;

    @Inject
    Consultations consultations;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Adds an organisation; one whose name is on the list is left as it is.
     *
     * @return how many were added: 0 or 1
     * @throws org.parley.kernel.Invalid naming every field that breaks a rule
     * @throws WrongPhase once the outcome is published
     */
    @Permitted(Right.SECRETARIAT)
    public int add(Slug slug, @Nullable String name, @Nullable String group, @Nullable String country) {
        return add(slug, List.of(InvitedLine.of(name, group, country)));
    }

    /**
     * Adds the organisations of a table; those whose name is on the list are left as they are.
     *
     * @param table name, group and country in each line
     * @return how many were added
     * @throws org.parley.kernel.Invalid naming the lines that break a rule; nothing is added then
     * @throws WrongPhase once the outcome is published
     */
    @Permitted(Right.SECRETARIAT)
    public int addAll(Slug slug, @Nullable String table) {
        return add(slug, InvitedTable.read(table == null ? "" : table));
    }

    private int add(Slug slug, List<InvitedLine> lines) {
        var consultation = consultations.held(slug, KEPT);
        var now = clock.instant();
        return lines.stream()
                .map(line -> new InvitedOrganisation(consultation.id(), line, caller.id(), now))
                .mapToInt(store::add)
                .sum();
    }

    /** Takes an organisation off the list. */
    @Permitted(Right.SECRETARIAT)
    public void remove(Slug slug, long id) {
        var consultation = consultations.held(slug, KEPT);
        if (!store.remove(consultation.id(), id)) {
            throw new NotFound("invited", id);
        }
    }

    /**
     * A page of the list, in the order in which it was written.
     *
     * @param responded those who took part, or those who did not; all if absent
     * @param after identity of the last of the page before
     * @throws WrongPhase before publication, unless the caller is of the secretariat
     */
    @Permitted(Right.ANYONE)
    public Page<Invited> list(Consultation consultation, Optional<Boolean> responded, Optional<Long> after, int size) {
        refuseUnlessVisible(consultation);
        int most = Math.clamp(size, 1, Page.LONGEST);
        var found = store.invited(consultation.id(), responded, after.orElse(0L), most + 1);
        return Page.of(found, most, last -> String.valueOf(last.organisation().id()));
    }

    /**
     * How many were invited and how many took part.
     *
     * @throws WrongPhase before publication, unless the caller is of the secretariat
     */
    @Permitted(Right.ANYONE)
    public InvitedTally tally(Consultation consultation) {
        refuseUnlessVisible(consultation);
        return store.tally(consultation.id());
    }

    private void refuseUnlessVisible(Consultation consultation) {
        if (!consultation.phase().concluded() && !caller.secretariatOf(consultation.slug())) {
            throw new WrongPhase(consultation.phase().code(), Phase.PUBLISHED.code());
        }
    }
}
