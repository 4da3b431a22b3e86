package org.parley.stakeholder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.WrongPhase;

/**
 * The right of a person to speak for an organisation. Who registers an organisation holds the first mandate and leads;
 * others ask, and a lead grants.
 */
@Entity
@NamedQuery(
        name = "Mandate.of",
        query = "select m, o from Mandate m, Organisation o"
                + " where m.personId = :person and o.id = m.organisationId order by o.name")
@NamedQuery(
        name = "Mandate.find",
        query = "select m from Mandate m where m.personId = :person and m.organisationId = :organisation")
@NamedQuery(
        name = "Mandate.requests",
        query = "select m, p, o from Mandate m, Person p, Organisation o, Mandate mine"
                + " where mine.personId = :lead and mine.lead = true"
                + " and mine.state = org.parley.stakeholder.Mandate.State.GRANTED"
                + " and m.organisationId = mine.organisationId"
                + " and m.state = org.parley.stakeholder.Mandate.State.REQUESTED"
                + " and p.id = m.personId and o.id = m.organisationId order by m.requestedAt")
public class Mandate {
    /** Life of a mandate. */
    public enum State {
        REQUESTED,
        GRANTED,
        ENDED
    }

    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "organisation_id")
    private long organisationId;

    private boolean lead;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Version
    private int version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Mandate() {}

    @SuppressWarnings("NullAway.Init")
    private Mandate(long person, long organisation, boolean lead, State state, Instant now) {
        this.personId = person;
        this.organisationId = organisation;
        this.lead = lead;
        this.state = state;
        this.requestedAt = now;
    }

    static Mandate ofFounder(long person, long organisation, Instant now) {
        return new Mandate(person, organisation, true, State.GRANTED, now);
    }

    static Mandate request(long person, long organisation, Instant now) {
        return new Mandate(person, organisation, false, State.REQUESTED, now);
    }

    /** The mandate of somebody whom a lead invited. */
    static Mandate ofInvited(long person, long organisation, Instant now) {
        return new Mandate(person, organisation, false, State.GRANTED, now);
    }

    /** Grants the mandate in whatever state it is, since a lead invited its holder. */
    void welcome(Instant now) {
        state = State.GRANTED;
        decidedAt = now;
    }

    void makeLead(boolean leads) {
        lead = leads;
    }

    void grant(Instant now) {
        if (state != State.REQUESTED) {
            throw new WrongPhase(state.name().toLowerCase(Locale.ROOT), "requested");
        }
        state = State.GRANTED;
        decidedAt = now;
    }

    void end(Instant now) {
        state = State.ENDED;
        lead = false;
        decidedAt = now;
    }

    void requestAgain(Instant now) {
        if (state == State.ENDED) {
            state = State.REQUESTED;
            requestedAt = now;
        }
    }

    public Long id() {
        return id;
    }

    public long person() {
        return personId;
    }

    public long organisation() {
        return organisationId;
    }

    public boolean lead() {
        return lead;
    }

    public State state() {
        return state;
    }

    boolean granted() {
        return state == State.GRANTED;
    }
}
