package org.parley.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultations;
import org.parley.consultation.Phase;
import org.parley.kernel.Conflict;
import org.parley.kernel.Faults;
import org.parley.kernel.Slug;
import org.parley.markup.CleanText;

/** Whether two have to look before an answer is given. A consultation chooses, with a reason, until it is published. */
@ApplicationScoped
@Transactional
public class SecondEyes {
    /** Most characters of the reason for a change. */
    public static final int LONGEST_REASON = 2_000;

    private static final Set<Phase> UNPUBLISHED = EnumSet.of(Phase.DRAFT, Phase.OPEN, Phase.CONSOLIDATING);

    @Inject
    SecondEyesStore store;

    @Inject
    Consultations consultations;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * A change of the setting.
     *
     * @param id grows with every change; what a form was filled from
     * @param wanted whether answers wait for the second pair of eyes from then on
     * @param reason why
     * @param by name of the secretary
     * @param at when
     */
    public record Change(long id, boolean wanted, String reason, String by, Instant at) {}

    /** Whether the answers of the consultation need the second pair of eyes. */
    @Permitted(Right.SECRETARIAT)
    public boolean wanted(Slug slug) {
        return store.wanted(consultation(slug));
    }

    /** How the setting was changed, newest first. */
    @Permitted(Right.SECRETARIAT)
    public List<Change> changes(Slug slug) {
        return store.changes(consultation(slug));
    }

    private long consultation(Slug slug) {
        return consultations.ofSecretariat(slug).id();
    }

    /**
     * Changes the setting. What is proposed already still waits.
     *
     * @param last identity of the last change that the form showed; 0 for none
     * @throws org.parley.kernel.Invalid without a reason
     * @throws org.parley.kernel.WrongPhase once the outcome is published
     * @throws Conflict if somebody else changed it since
     */
    @Permitted(Right.SECRETARIAT)
    public void change(Slug slug, boolean wanted, @Nullable String reason, long last) {
        var why = CleanText.line(reason == null ? "" : reason);
        new Faults().text("reason", why, LONGEST_REASON).refuseAny();
        var consultation = consultations.held(slug, UNPUBLISHED);
        store.hold(consultation.id());
        long found = store.last(consultation.id());
        if (found != last) {
            throw new Conflict("stale", Map.of("found", found, "sent", last));
        }
        if (store.wanted(consultation.id()) != wanted) {
            store.add(consultation.id(), wanted, why, caller.id(), clock.instant());
        }
    }
}
