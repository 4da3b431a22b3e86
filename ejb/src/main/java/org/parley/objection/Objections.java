package org.parley.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.consultation.Phase;
import org.parley.kernel.Conflict;
import org.parley.kernel.Faults;
import org.parley.kernel.NotFound;
import org.parley.kernel.NotPermitted;
import org.parley.kernel.Slug;
import org.parley.kernel.WrongPhase;
import org.parley.markup.CleanText;
import org.parley.position.Position;
import org.parley.position.Positions;
import org.parley.stakeholder.Stakeholders;
import org.parley.stakeholder.Voice;

/** Reading the positions of one's own group before they are published, and objecting to them. */
@ApplicationScoped
@Transactional
public class Objections {
    @Inject
    ObjectionStore store;

    @Inject
    Consultations consultations;

    @Inject
    Positions positions;

    @Inject
    Stakeholders stakeholders;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** In whose names the caller may read now; none for most. */
    @Permitted(Right.ANYONE)
    public List<Seat> seats(Consultation consultation) {
        return caller.account().isPresent() && Readings.CHECKABLE.contains(consultation.phase())
                ? store.seats(consultation.id(), caller.id(), clock.instant())
                : List.of();
    }

    /**
     * The positions of the caller's groups, and of no other.
     *
     * @throws NotPermitted if the caller has no access now
     * @throws WrongPhase once the outcome is published
     */
    @Permitted(Right.SIGNED_IN)
    public List<GroupReading> readings(Slug slug) {
        var consultation = checkable(slug);
        var seats = seats(consultation);
        if (seats.isEmpty()) {
            throw new NotPermitted("READING");
        }
        var objections = store.of(consultation.id());
        return seats.stream()
                .map(Seat::group)
                .distinct()
                .sorted()
                .map(group -> {
                    var held = store.positions(consultation.id(), group);
                    var known = held.stream().map(Position::id).collect(Collectors.toSet());
                    return new GroupReading(
                            group,
                            seats.stream().filter(seat -> seat.group() == group).toList(),
                            held,
                            objections.stream()
                                    .filter(objection -> known.contains(objection.position()))
                                    .toList());
                })
                .toList();
    }

    /** How many objections of the caller are to positions that were written anew since. */
    @Permitted(Right.SIGNED_IN)
    public int answered(Consultation consultation) {
        return store.answered(consultation.id(), caller.id());
    }

    private Consultation checkable(Slug slug) {
        var consultation = consultations.consultation(slug);
        if (!Readings.CHECKABLE.contains(consultation.phase())) {
            throw new WrongPhase(consultation.phase().code(), Phase.CONSOLIDATING.code());
        }
        return consultation;
    }

    /**
     * Objects to a position.
     *
     * @param position identity of a position of the caller's group
     * @param text why, Markdown, 1 to {@value Objection#LONGEST_TEXT} characters
     * @param organisation slug of the organisation in whose name; null or blank for the caller's own
     * @throws NotFound if there is no such position of a group that the caller may read
     * @throws Conflict if there is an objection in the same name already
     */
    @Permitted(Right.SIGNED_IN)
    public void object(Slug slug, long position, @Nullable String text, @Nullable String organisation) {
        var consultation = checkable(slug);
        var found = store.held(consultation.id(), position)
                .filter(held -> seats(consultation).stream().anyMatch(seat -> seat.group() == held.group()))
                .orElseThrow(() -> new NotFound("position", position));
        var why = CleanText.body(text == null ? "" : text).strip();
        new Faults().text("text", why, Objection.LONGEST_TEXT).refuseAny();
        var voice = stakeholders.voice(organisation);
        refuseUnlessSeated(consultation, found, organisation == null ? "" : organisation.strip());
        if (store.open(found.id()).stream().anyMatch(objection -> objection.isOf(voice))) {
            throw new Conflict("objection", Map.of("name", voice.name()));
        }
        store.add(new Objection(found, why, voice, clock.instant()));
    }

    private void refuseUnlessSeated(Consultation consultation, Position position, String organisation) {
        boolean seated = seats(consultation).stream()
                .anyMatch(seat ->
                        seat.group() == position.group() && seat.organisation().equals(organisation));
        if (!seated) {
            throw new NotPermitted("READING");
        }
    }

    /**
     * Takes an objection back: its author may, and whoever speaks for the same organisation.
     *
     * @throws NotFound if the caller has no such objection
     * @throws WrongPhase once the outcome is published
     */
    @Permitted(Right.SIGNED_IN)
    public void takeBack(Slug slug, long id) {
        var consultation = checkable(slug);
        store.objection(consultation.id(), id)
                .filter(objection -> own(objection.voice()))
                .orElseThrow(() -> new NotFound("objection", id))
                .takeBack(clock.instant());
    }

    /** Whether the caller may take back what was said in this name. */
    @Permitted(Right.SIGNED_IN)
    public boolean own(Voice voice) {
        return voice.organisation()
                .map(organisation -> stakeholders.mandates().stream()
                        .anyMatch(held ->
                                held.usable() && held.organisation().id().equals(organisation)))
                .orElseGet(() -> voice.author() == caller.id());
    }

    /**
     * Every objection that stands, by the identity of its position.
     *
     * @throws WrongPhase before publication, unless the caller is of the secretariat
     */
    @Permitted(Right.ANYONE)
    public Map<Long, List<Objection>> of(Consultation consultation) {
        if (!positions.visible(consultation)) {
            throw new WrongPhase(consultation.phase().code(), Phase.PUBLISHED.code());
        }
        return store.of(consultation.id()).stream().collect(Collectors.groupingBy(Objection::position));
    }
}
