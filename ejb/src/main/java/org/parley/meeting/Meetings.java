package org.parley.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.access.Account;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.kernel.Conflict;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;

/** Announcing, changing and cancelling meetings, and reading the calendar. */
@ApplicationScoped
@Transactional
public class Meetings {
    /** How long what is over stays in the calendar of all consultations. */
    private static final Duration KEPT = Duration.ofDays(90);

    @Inject
    MeetingStore store;

    @Inject
    Consultations consultations;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Announces a meeting.
     *
     * @throws org.parley.kernel.Invalid naming every field that breaks a rule
     */
    @Permitted(Right.SECRETARIAT)
    public Meeting announce(Slug slug, MeetingTerms.Typed typed) {
        var consultation = consultations.ofSecretariat(slug);
        var terms = typed.checked();
        var number = store.nextNumber(consultation.id());
        var meeting = new Meeting(consultation.id(), number, terms, by(), clock.instant());
        store.add(meeting);
        return meeting;
    }

    /**
     * Changes a meeting.
     *
     * @param version of the meeting from which the form was filled
     * @throws Conflict if somebody else changed it since, or if it is cancelled
     */
    @Permitted(Right.SECRETARIAT)
    public Meeting revise(Slug slug, int number, MeetingTerms.Typed typed, int version) {
        var meeting = found(slug, number, version);
        meeting.revise(typed.checked(), by(), clock.instant());
        store.flush();
        return meeting;
    }

    /**
     * Cancels a meeting. It stays in lists and calendars, marked.
     *
     * @throws Conflict if somebody else changed it since, or if it is cancelled already
     */
    @Permitted(Right.SECRETARIAT)
    public Meeting cancel(Slug slug, int number, int version) {
        var meeting = found(slug, number, version);
        meeting.cancel(by(), clock.instant());
        store.flush();
        return meeting;
    }

    private Meeting found(Slug slug, int number, int version) {
        var meeting = meeting(consultations.ofSecretariat(slug), number);
        if (meeting.version() != version) {
            throw new Conflict("stale", Map.of("found", meeting.version(), "sent", version));
        }
        return meeting;
    }

    private Optional<Long> by() {
        return caller.account().map(Account::id);
    }

    /** The meetings of a consultation by their start, cancelled ones too. */
    @Permitted(Right.ANYONE)
    public List<Meeting> of(Consultation consultation) {
        return store.meetings(consultation.id());
    }

    /** The next meetings of a consultation that are not over. */
    @Permitted(Right.ANYONE)
    public List<Meeting> next(Consultation consultation, int most) {
        var now = clock.instant();
        return of(consultation).stream()
                .filter(meeting -> !meeting.end().toInstant().isBefore(now))
                .limit(most)
                .toList();
    }

    /**
     * A meeting by its number.
     *
     * @throws NotFound if the consultation has no such meeting
     */
    @Permitted(Right.ANYONE)
    public Meeting meeting(Consultation consultation, int number) {
        return store.meeting(consultation.id(), number).orElseThrow(() -> new NotFound("meeting", number));
    }

    /** Deadline and meetings of one consultation. */
    @Permitted(Right.ANYONE)
    public List<Dated> calendar(Consultation consultation) {
        var dates = new ArrayList<Dated>();
        consultation.deadline().ifPresent(deadline -> dates.add(new Dated(consultation, Optional.empty())));
        of(consultation).forEach(meeting -> dates.add(new Dated(consultation, Optional.of(meeting))));
        return dates;
    }

    /** Deadlines and meetings of all public consultations, those ahead and those just over. */
    @Permitted(Right.ANYONE)
    public List<Dated> calendar() {
        var from = clock.instant().minus(KEPT);
        var dates = new ArrayList<>(store.deadlines(from));
        dates.addAll(store.ahead(from));
        return dates;
    }
}
