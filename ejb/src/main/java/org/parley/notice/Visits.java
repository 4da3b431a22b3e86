package org.parley.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.access.Account;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultation;
import org.parley.document.OpenDocument;

/**
 * Up to where people have read. A visit lasts until half an hour passes without a page; what is new stays new during the
 * whole visit. Kept for people who are signed in, and for nobody else.
 */
@ApplicationScoped
@Transactional
public class Visits {
    /** New comments beyond this number are not counted one by one. */
    public static final int MOST_COUNTED = 999;

    private static final Duration PAUSE = Duration.ofMinutes(30);
    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

    @Inject
    VisitStore store;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Notes that the caller looks at the consultation now.
     *
     * @return number of the last comment that the visit before could show; empty on the first visit and if nobody is
     *     signed in
     */
    @Permitted(Right.ANYONE)
    public OptionalInt note(Consultation consultation) {
        return caller.account()
                .map(Account::id)
                .map(account -> store.note(
                        account,
                        consultation.id(),
                        clock.instant(),
                        clock.instant().minus(PAUSE),
                        clock.instant().minus(BETWEEN_NOTES)))
                .orElse(OptionalInt.empty());
    }

    /** How many comments of others on a thing came after the one with the number; {@link #MOST_COUNTED} + 1 for more. */
    @Permitted(Right.ANYONE)
    public int newer(Subject subject, int number) {
        return store.newer(subject, number, caller.account().map(Account::id).orElse(0L), MOST_COUNTED + 1);
    }

    /** The same for each lineage of a document that has any, counting at most the newest {@link #MOST_COUNTED}. */
    @Permitted(Right.ANYONE)
    public Map<Long, Integer> newerByLineage(OpenDocument opened, int number) {
        return store.newerByLineage(
                opened.document().id(),
                number,
                caller.account().map(Account::id).orElse(0L),
                MOST_COUNTED);
    }

    /** Where the caller stopped reading a text: the number of the paragraph in the version that is open. */
    @Permitted(Right.ANYONE)
    public Optional<String> place(OpenDocument opened) {
        return caller.account()
                .flatMap(account -> store.place(
                        account.id(), opened.document().id(), opened.version().id()));
    }

    /** Notes where the caller is in a text; a number that the open version does not have is not noted. */
    @Permitted(Right.SIGNED_IN)
    public void stop(OpenDocument opened, String paragraph) {
        store.stop(caller.id(), opened.document().id(), opened.version().id(), paragraph, clock.instant());
    }
}
