package org.parley.consultation;

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
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** That a consultation went from one phase to another, when, by whom and why. Never changed, never removed. */
@Entity
@Table(name = "phase_change")
@NamedQuery(
        name = "PhaseChange.of",
        query = "select p from PhaseChange p where p.consultationId = :consultation order by p.changedAt, p.id")
public class PhaseChange {
    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "consultation_id")
    private long consultationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_phase")
    private @Nullable Phase from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_phase")
    private Phase to;

    private String reason;

    @Column(name = "changed_by")
    private long changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected PhaseChange() {}

    @SuppressWarnings("NullAway.Init")
    PhaseChange(long consultation, @Nullable Phase from, Phase to, String reason, long by, Instant at) {
        this.consultationId = consultation;
        this.from = from;
        this.to = to;
        this.reason = reason;
        this.changedBy = by;
        this.changedAt = at;
    }

    public Long id() {
        return id;
    }

    /** Absent for the founding. */
    public Optional<Phase> from() {
        return Optional.ofNullable(from);
    }

    public Phase to() {
        return to;
    }

    public String reason() {
        return reason;
    }

    public long changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
