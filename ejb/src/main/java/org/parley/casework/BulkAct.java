package org.parley.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.disposition.Decision;
import org.parley.kernel.Conflict;

/** An act on many comments: prepared, then done under a number of its own, and perhaps undone. */
@Entity
@Table(name = "bulk_act")
@NamedQuery(
        name = "BulkAct.prepared",
        query = "select a from BulkAct a where a.id = :id and a.consultationId = :consultation"
                + " and (a.number is not null or a.preparedBy = :by)")
@NamedQuery(
        name = "BulkAct.done",
        query = "select a from BulkAct a where a.consultationId = :consultation and a.number < :before"
                + " and a.doneAt > :since order by a.number desc")
public class BulkAct {
    /** How long an act can be undone. */
    public static final Duration UNDOABLE = Duration.ofDays(30);

    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "consultation_id")
    private long consultationId;

    private @Nullable Integer number;

    @Enumerated(EnumType.STRING)
    private BulkKind kind;

    @Column(name = "assignee_id")
    private @Nullable Long assigneeId;

    @Column(name = "tag_id")
    private @Nullable Long tagId;

    @Column(name = "tag_name")
    private String tagName;

    private String decision;
    private String reason;

    @Column(name = "duplicate_of")
    private @Nullable Integer duplicateOf;

    private String narrowing;

    @Column(name = "prepared_by")
    private long preparedBy;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "undone_by")
    private @Nullable Long undoneBy;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Version
    private int version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected BulkAct() {}

    @SuppressWarnings("NullAway.Init")
    BulkAct(long consultation, BulkOrder order, String tagName, String narrowing, long by, Instant now) {
        this.consultationId = consultation;
        this.kind = order.kind();
        this.assigneeId = order.assignee();
        this.tagId = order.tag();
        this.tagName = tagName;
        this.decision = order.decision() == null ? "" : order.decision().name();
        this.reason = order.reason();
        this.duplicateOf = order.duplicateOf();
        this.narrowing = narrowing;
        this.preparedBy = by;
        this.preparedAt = now;
    }

    void done(int asNumber, Instant now) {
        this.number = asNumber;
        this.doneAt = now;
    }

    /** @throws Conflict if it cannot be undone any more */
    void undone(long by, Instant now) {
        if (doneAt == null || doneAt.plus(UNDOABLE).isBefore(now)) {
            throw new Conflict("act-too-old", Map.of("days", UNDOABLE.toDays()));
        }
        this.undoneBy = by;
        this.undoneAt = now;
    }

    public Long id() {
        return id;
    }

    /** Counted from 1 in the consultation; absent until it is done. */
    public Optional<Integer> number() {
        return Optional.ofNullable(number);
    }

    public BulkKind kind() {
        return kind;
    }

    /** To whom the comments are assigned; absent for nobody. */
    public Optional<Long> assignee() {
        return Optional.ofNullable(assigneeId);
    }

    public Optional<Long> tag() {
        return Optional.ofNullable(tagId);
    }

    /** Name of the tag when the act was prepared. */
    public String tagName() {
        return tagName;
    }

    /** What the answer decides. */
    public Optional<Decision> decision() {
        return decision.isEmpty() ? Optional.empty() : Optional.of(Decision.valueOf(decision));
    }

    /** The reason that the answer gives. */
    public String reason() {
        return reason;
    }

    /** Number of the comment that says the same. */
    public Optional<Integer> duplicateOf() {
        return Optional.ofNullable(duplicateOf);
    }

    /** How the list was narrowed from which the comments were chosen, as in its address. */
    public String narrowing() {
        return narrowing;
    }

    public long preparedBy() {
        return preparedBy;
    }

    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    public Optional<Long> undoneBy() {
        return Optional.ofNullable(undoneBy);
    }

    public Optional<Instant> undoneAt() {
        return Optional.ofNullable(undoneAt);
    }

    /** Whether it can be undone at this time. */
    public boolean undoable(Instant now) {
        return doneAt != null && undoneAt == null && doneAt.plus(UNDOABLE).isAfter(now);
    }
}
