package org.parley.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** One thing as a correction wants it, and why. */
@Entity
@Table(name = "correction_change")
public class CorrectionChange {
    /** What can be corrected. */
    public enum Kind {
        POSITION,
        /** The texts on the outcome as a whole. */
        TEXTS,
        /** The answer to a comment. */
        ANSWER
    }

    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "correction_id")
    private Correction correction;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String subject;
    private String content;
    private String reason;

    @Column(name = "changed_by")
    private long changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected CorrectionChange() {}

    @SuppressWarnings("NullAway.Init")
    CorrectionChange(Correction correction, Kind kind, String subject) {
        this.correction = correction;
        this.kind = kind;
        this.subject = subject;
    }

    void write(String wanted, String why, long by, Instant at) {
        this.content = wanted;
        this.reason = why;
        this.changedBy = by;
        this.changedAt = at;
    }

    public Long id() {
        return id;
    }

    Correction correction() {
        return correction;
    }

    public Kind kind() {
        return kind;
    }

    /** Which position, as document, paragraph and group; which comment, by its number; {@code texts}. */
    public String subject() {
        return subject;
    }

    /** What was typed, as JSON. */
    public String content() {
        return content;
    }

    /** Why, published. */
    public String reason() {
        return reason;
    }

    long changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Grows with every change, from 1; what a form was filled from. */
    public int version() {
        return version;
    }
}
