package org.parley.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.kernel.Conflict;
import org.parley.kernel.DeadlinePassed;
import org.parley.kernel.Invalid;
import org.parley.kernel.Refusal;
import org.parley.kernel.Slug;
import org.parley.kernel.WrongPhase;

/** Submitting the answer of an organisation: every checked draft becomes a comment in its name, once. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Submitting {
    @Inject
    Rooms rooms;

    @Inject
    WorkspaceStore store;

    @Inject
    DraftChanging changing;

    /**
     * A draft that stays, and why.
     *
     * @param draft its identity
     * @param why it was not submitted
     */
    public record Refused(long draft, Refusal why) {}

    /**
     * Submits all checked drafts; only a lead may. However often and by however many leads at once, each becomes one
     * comment; what is refused stays with its reason while the rest goes.
     */
    @Permitted(Right.SIGNED_IN)
    public List<Refused> submit(Slug consultation, Slug organisation) {
        var room = rooms.ofLead(consultation, organisation);
        var refused = new ArrayList<Refused>();
        for (long draft :
                store.checked(room.organisation().id(), room.consultation().id())) {
            try {
                changing.submit(consultation, organisation, draft);
            } catch (Invalid invalid) {
                changing.refused(consultation, organisation, draft, invalid.faults());
                refused.add(new Refused(draft, invalid));
            } catch (DeadlinePassed | WrongPhase | Conflict late) {
                refused.add(new Refused(draft, late));
            }
        }
        return List.copyOf(refused);
    }
}
