package org.parley.outcome;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the secretariat collects to correct in a published outcome, before it becomes an edition. */
@Entity
@NamedQuery(
        name = "Correction.open",
        query = "select distinct c from Correction c left join fetch c.changes"
                + " where c.consultationId = :consultation and c.endedAt is null")
public class Correction {
    static final int LONGEST_REASON = 2_000;

    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "consultation_id")
    private long consultationId;

    private String reason;

    @Column(name = "opened_by")
    private long openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    private @Nullable Integer edition;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @OneToMany(mappedBy = "correction", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<CorrectionChange> changes = new ArrayList<>();

    @Version
    private int version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Correction() {}

    @SuppressWarnings("NullAway.Init")
    Correction(long consultation, String reason, long by, Instant at) {
        this.consultationId = consultation;
        this.reason = reason;
        this.openedBy = by;
        this.openedAt = at;
    }

    /** Puts a change in the place of the one on the same thing. */
    void put(CorrectionChange change) {
        changes.add(change);
    }

    void remove(CorrectionChange change) {
        changes.remove(change);
    }

    /** Ends it: as an edition, or without one. */
    void end(Optional<Integer> became, Instant now) {
        edition = became.orElse(null);
        endedAt = now;
    }

    public Long id() {
        return id;
    }

    /** Why it was opened. */
    public String reason() {
        return reason;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** The edition that it became; absent while it is open, and if it was given up. */
    public Optional<Integer> edition() {
        return Optional.ofNullable(edition);
    }

    /** What changes, in the order in which it was first changed. */
    public List<CorrectionChange> changes() {
        return changes.stream()
                .sorted(Comparator.comparing(CorrectionChange::id))
                .toList();
    }

    /** The change of one thing. */
    public Optional<CorrectionChange> change(CorrectionChange.Kind kind, String subject) {
        return changes.stream()
                .filter(change -> change.kind() == kind && change.subject().equals(subject))
                .findFirst();
    }
}
