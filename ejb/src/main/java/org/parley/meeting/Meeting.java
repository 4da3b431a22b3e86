package org.parley.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Conflict;

/** A dated gathering of a consultation. */
@Entity
@NamedQuery(
        name = "Meeting.of",
        query = "select m from Meeting m where m.consultationId = :consultation order by m.startsAt, m.id")
@NamedQuery(
        name = "Meeting.numbered",
        query = "select m from Meeting m where m.consultationId = :consultation and m.number = :number")
public class Meeting {
    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "consultation_id")
    private long consultationId;

    private int number;
    private String title;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String zone;
    private String location;
    private String agenda;

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private @Nullable Long changedBy;

    @Version
    private int version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    @SuppressWarnings("NullAway.Init")
    Meeting(long consultation, int number, MeetingTerms terms, Optional<Long> by, Instant now) {
        this.consultationId = consultation;
        this.number = number;
        this.createdAt = now;
        take(terms, by, now);
    }

    /**
     * Changes when, where or about what people meet.
     *
     * @throws Conflict if it is cancelled
     */
    void revise(MeetingTerms terms, Optional<Long> by, Instant now) {
        refuseIfCancelled();
        take(terms, by, now);
    }

    private void take(MeetingTerms terms, Optional<Long> by, Instant now) {
        this.title = terms.title();
        this.startsAt = terms.start().toInstant();
        this.endsAt = terms.end().toInstant();
        this.zone = terms.start().getZone().getId();
        this.location = terms.location();
        this.agenda = terms.agenda();
        this.changedAt = now;
        this.changedBy = by.orElse(null);
    }

    /**
     * Cancels it; it stays where it is, marked.
     *
     * @throws Conflict if it is cancelled already
     */
    void cancel(Optional<Long> by, Instant now) {
        refuseIfCancelled();
        cancelledAt = now;
        changedAt = now;
        changedBy = by.orElse(null);
    }

    private void refuseIfCancelled() {
        if (cancelledAt != null) {
            throw new Conflict("meeting-cancelled", Map.of("meeting", title));
        }
    }

    public Long id() {
        return id;
    }

    public long consultation() {
        return consultationId;
    }

    /** Counted from 1 within the consultation. */
    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    /** When it begins, in the zone in which it is meant. */
    public ZonedDateTime start() {
        return startsAt.atZone(ZoneId.of(zone));
    }

    /** When it ends, in the same zone. */
    public ZonedDateTime end() {
        return endsAt.atZone(ZoneId.of(zone));
    }

    /** A place or a link. */
    public String location() {
        return location;
    }

    /** Whether the location is an address that a browser opens. */
    public boolean online() {
        return location.matches("https?://\\S+");
    }

    /** Markdown, may be empty. */
    public String agenda() {
        return agenda;
    }

    public boolean cancelled() {
        return cancelledAt != null;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Grows with every change. */
    public int version() {
        return version;
    }
}
