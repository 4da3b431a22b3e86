package org.parley.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.kernel.Conflict;
import org.parley.kernel.NotFound;
import org.parley.kernel.NotPermitted;
import org.parley.kernel.Slug;

/**
 * Who speaks for an organisation together with the caller. To others an organisation looks as if it were not there, so
 * that nobody learns from outside who works in it.
 */
@ApplicationScoped
@Transactional
public class Colleagues {
    @Inject
    ColleagueStore store;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * The mandate that the caller holds in the organisation.
     *
     * @throws NotFound if there is no such organisation or the caller holds none
     */
    @Permitted(Right.SIGNED_IN)
    public HeldMandate own(Slug organisation) {
        return store.held(caller.id(), organisation.value())
                .filter(HeldMandate::usable)
                .orElseThrow(() -> new NotFound("organisation", organisation));
    }

    /**
     * The mandate of the caller, who leads the organisation.
     *
     * @throws NotPermitted if the caller holds a mandate and does not lead
     */
    @Permitted(Right.SIGNED_IN)
    public HeldMandate lead(Slug organisation) {
        var held = own(organisation);
        if (!held.leads()) {
            throw new NotPermitted("LEAD");
        }
        return held;
    }

    /** All who speak for the organisation or have asked to, by name. */
    @Permitted(Right.SIGNED_IN)
    public List<Colleague> of(Slug organisation) {
        return store.colleagues(own(organisation).organisation().id());
    }

    /** Names of persons by their identities; those who have left Parley are missing. */
    @Permitted(Right.SIGNED_IN)
    public Map<Long, String> names(Collection<Long> persons) {
        return persons.isEmpty() ? Map.of() : store.names(persons);
    }

    /** Makes a colleague lead, or no longer. */
    @Permitted(Right.SIGNED_IN)
    public void makeLead(Slug organisation, long mandate, boolean leads) {
        var changed = locked(organisation, mandate);
        if (!leads) {
            refuseLastLead(changed);
        }
        changed.makeLead(leads);
    }

    /** Ends the mandate of a colleague. */
    @Permitted(Right.SIGNED_IN)
    public void end(Slug organisation, long mandate) {
        var ended = locked(organisation, mandate);
        refuseLastLead(ended);
        ended.end(clock.instant());
    }

    private Mandate locked(Slug slug, long mandate) {
        var organisation = lead(slug).organisation();
        store.lock(organisation.id());
        return store.mandate(mandate, organisation.id())
                .filter(Mandate::granted)
                .orElseThrow(() -> new NotFound("mandate", mandate));
    }

    private void refuseLastLead(Mandate leaving) {
        boolean another = store.colleagues(leaving.organisation()).stream()
                .anyMatch(other -> other.lead() && other.granted() && other.mandate() != leaving.id());
        if (leaving.lead() && !another) {
            throw new Conflict("last-lead", Map.of());
        }
    }
}
