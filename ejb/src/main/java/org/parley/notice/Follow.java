package org.parley.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** That an account follows a thing. */
@Entity
public class Follow {
    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "consultation_id")
    private long consultationId;

    @Enumerated(EnumType.STRING)
    private SubjectKind kind;

    @Column(name = "subject_id")
    private long subjectId;

    @Enumerated(EnumType.STRING)
    private @Nullable Frequency frequency;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Follow() {}

    @SuppressWarnings("NullAway.Init")
    Follow(long account, long consultation, Subject subject, Instant createdAt) {
        this.accountId = account;
        this.consultationId = consultation;
        this.kind = subject.kind();
        this.subjectId = subject.id();
        this.createdAt = createdAt;
    }

    void mailed(Optional<Frequency> wanted) {
        this.frequency = wanted.orElse(null);
    }

    public Long id() {
        return id;
    }

    public long account() {
        return accountId;
    }

    public long consultation() {
        return consultationId;
    }

    public Subject subject() {
        return new Subject(kind, subjectId);
    }

    /** How often it is mailed; absent if as often as the account says. */
    public Optional<Frequency> frequency() {
        return Optional.ofNullable(frequency);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
