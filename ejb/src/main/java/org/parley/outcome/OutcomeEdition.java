package org.parley.outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.parley.kernel.Digest;
import org.parley.kernel.Records;
import org.parley.publication.ConsolidatedReport;

/** One edition of the outcome of a consultation. Never changed, also not by the database. */
@Entity
@Table(name = "outcome_edition")
@NamedQuery(
        name = "OutcomeEdition.entries",
        query = "select new org.parley.outcome.EditionEntry(e.id, e.number, e.publishedAt, e.digest)"
                + " from OutcomeEdition e where e.consultationId = :consultation order by e.number")
@NamedQuery(
        name = "OutcomeEdition.numbered",
        query = "select e from OutcomeEdition e where e.consultationId = :consultation and e.number = :number")
public class OutcomeEdition {
    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "consultation_id")
    private long consultationId;

    private int number;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private long publishedBy;

    private String content;

    private String digest;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected OutcomeEdition() {}

    @SuppressWarnings("NullAway.Init")
    OutcomeEdition(long consultation, ConsolidatedReport report, long by, Instant at) {
        this.consultationId = consultation;
        this.number = report.overall().edition();
        this.publishedBy = by;
        this.publishedAt = at;
        this.content = Records.write(report);
        this.digest = Digest.of(content.getBytes(StandardCharsets.UTF_8));
    }

    public Long id() {
        return id;
    }

    public long consultation() {
        return consultationId;
    }

    /** Counted from 1. */
    public int number() {
        return number;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public long publishedBy() {
        return publishedBy;
    }

    /** What was published, as JSON. */
    public String content() {
        return content;
    }

    /** SHA-256 of the content in UTF-8. */
    public String digest() {
        return digest;
    }

    /** What was published. */
    public ConsolidatedReport report() {
        return Records.read(content, ConsolidatedReport.class);
    }
}
