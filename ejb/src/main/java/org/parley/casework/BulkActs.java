package org.parley.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.kernel.Page;
import org.parley.kernel.Slug;

/**
 * Acts on many comments. Each is prepared and looked at first; then exactly that is done which was looked at, once, and it
 * can be undone for thirty days.
 */
@ApplicationScoped
@Transactional
public class BulkActs {
    private static final int SHOWN = 10;
    private static final Duration PREPARED_FOR = Duration.ofDays(1);

    @Inject
    BulkStore store;

    @Inject
    BulkOrders orders;

    @Inject
    BulkAnswers answers;

    @Inject
    CaseStore people;

    @Inject
    Consultations consultations;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Prepares an act: nothing is changed, and the comments that it will be about are written down.
     *
     * @param narrowing how the list was narrowed, as in its address
     * @return identity of the act
     * @throws Invalid naming what is missing
     */
    @Permitted(Right.SECRETARIAT)
    public long prepare(Slug slug, BulkSelection selection, BulkOrder order, String narrowing) {
        var consultation = consultations.ofSecretariat(slug);
        var now = clock.instant();
        store.dropPreparedBefore(consultation.id(), now.minus(PREPARED_FOR));
        var act = orders.checked(consultation, order, narrowing, caller.id(), now);
        store.add(act);
        if (choose(act, consultation, selection) == 0) {
            throw new Invalid("comment", "none-chosen");
        }
        return act.id();
    }

    private int choose(BulkAct act, Consultation consultation, BulkSelection selection) {
        return switch (selection) {
            case BulkSelection.Ticked(var numbers) -> store.choose(act.id(), consultation.id(), numbers);
            case BulkSelection.Matching(var filter) -> store.choose(act.id(), consultation.id(), filter);
        };
    }

    /** An act: one that the caller prepared, or any that was done. */
    @Permitted(Right.SECRETARIAT)
    public BulkAct act(Slug slug, long id) {
        return act(consultations.ofSecretariat(slug), id, false);
    }

    private BulkAct act(Consultation consultation, long id, boolean locked) {
        return store.act(consultation.id(), id, caller.id(), locked).orElseThrow(() -> new NotFound("act", id));
    }

    /** What a prepared act will do, as things stand now. */
    @Permitted(Right.SECRETARIAT)
    public BulkPreview preview(Slug slug, long id) {
        var act = act(slug, id);
        var leftAlone = new LinkedHashMap<>(store.foreseen(id));
        var changed = Optional.ofNullable(leftAlone.remove("")).orElse(0);
        return new BulkPreview(
                act, store.by("state", id), store.by("group_code", id), leftAlone, changed, store.first(id, SHOWN));
    }

    /**
     * Does what was prepared. Asked twice, it is done once.
     *
     * @throws org.parley.kernel.WrongPhase if it gives answers and none can be given any more
     */
    @Permitted(Right.SECRETARIAT)
    public BulkAct perform(Slug slug, long id) {
        var consultation = consultations.ofSecretariat(slug);
        var act = act(consultation, id, true);
        if (act.number().isEmpty()) {
            orders.refuseUnlessPossible(consultation, act);
            var now = clock.instant();
            act.done(store.nextNumber(consultation.id()), now);
            store.flush();
            store.settle(id);
            if (act.kind() == BulkKind.DECIDE) {
                answers.give(consultation, act);
            } else {
                store.change(act, caller.id(), now);
            }
        }
        return act;
    }

    /**
     * Puts back what an act changed, where nobody changed the same since. Asked twice, it is done once.
     *
     * @throws Conflict if it is too long ago
     */
    @Permitted(Right.SECRETARIAT)
    public BulkAct undo(Slug slug, long id) {
        var consultation = consultations.ofSecretariat(slug);
        var act = act(consultation, id, true);
        if (act.undoneAt().isEmpty()) {
            var now = clock.instant();
            act.undone(caller.id(), now);
            store.flush();
            if (act.kind() == BulkKind.DECIDE) {
                answers.takeBack(consultation, act);
            } else {
                store.undo(id, caller.id(), now);
            }
        }
        return act;
    }

    /** What became of an act that was done. */
    @Permitted(Right.SECRETARIAT)
    public BulkResult result(Slug slug, long id) {
        var act = act(slug, id);
        var leftAlone = new LinkedHashMap<>(store.outcome("left_alone", id));
        var kept = act.undoneAt().isEmpty()
                ? new LinkedHashMap<String, Integer>()
                : new LinkedHashMap<>(store.outcome("kept", id));
        int changed = taken(leftAlone);
        return new BulkResult(
                act,
                changed,
                leftAlone,
                store.firstSpared(id, false, SHOWN),
                taken(kept),
                kept,
                store.firstSpared(id, true, SHOWN));
    }

    private static int taken(Map<String, Integer> counts) {
        return Optional.ofNullable(counts.remove("")).orElse(0);
    }

    /**
     * What was done within the days in which it can be undone, the newest first.
     *
     * @param before number of the last act of the page before
     */
    @Permitted(Right.SECRETARIAT)
    public Page<DoneAct> done(Slug slug, Optional<Integer> before, int size) {
        var consultation = consultations.ofSecretariat(slug);
        var since = clock.instant().minus(BulkAct.UNDOABLE);
        var page = store.done(
                consultation.id(), before.orElse(Integer.MAX_VALUE), since, Math.clamp(size, 1, Page.LONGEST));
        var names = new LinkedHashSet<Long>();
        page.items().forEach(act -> {
            names.add(act.preparedBy());
            act.assignee().ifPresent(names::add);
            act.undoneBy().ifPresent(names::add);
        });
        var known = people.names(names);
        var sizes = store.sizes(page.items().stream().map(BulkAct::id).toList());
        return page.map(act -> new DoneAct(
                act,
                sizes.getOrDefault(act.id(), 0),
                known.getOrDefault(act.preparedBy(), ""),
                act.assignee().map(known::get).orElse(""),
                act.undoneBy().map(known::get).orElse("")));
    }
}
