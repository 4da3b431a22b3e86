package org.parley.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.WrongPhase;

/** A numbered state of a document: in preparation until it is published, unchangeable from then on. */
@Entity
@Table(name = "document_version")
@NamedQuery(
        name = "DocumentVersion.of",
        query = "select v from DocumentVersion v where v.documentId = :document order by v.number desc")
@NamedQuery(
        name = "DocumentVersion.all",
        query = "select v from DocumentVersion v, Document d where d.id = v.documentId"
                + " and d.consultationId = :consultation order by v.number desc")
@NamedQuery(
        name = "DocumentVersion.preparations",
        query = "select d.consultationId, count(v.id), count(v.publishedAt)"
                + " from DocumentVersion v, Document d, Consultation c where d.id = v.documentId"
                + " and c.id = d.consultationId and c.slug in :slugs group by d.consultationId")
@NamedQuery(
        name = "DocumentVersion.published",
        query = "select v from DocumentVersion v, Document d where d.id = v.documentId"
                + " and d.consultationId = :consultation and v.publishedAt is not null order by v.number desc")
public class DocumentVersion {
    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "document_id")
    private long documentId;

    private int number;
    private String source;

    /** Grows with everything that is changed in the review of the text. */
    private int changes;

    private boolean corrected;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Version
    private int version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected DocumentVersion() {}

    @SuppressWarnings("NullAway.Init")
    DocumentVersion(long document, int number, String source, Instant createdAt) {
        this.documentId = document;
        this.number = number;
        this.source = source;
        this.createdAt = createdAt;
    }

    /**
     * Freezes the version.
     *
     * @throws WrongPhase if it is published
     */
    void publish(Instant now) {
        refuseIfPublished();
        publishedAt = now;
    }

    private void refuseIfPublished() {
        if (published()) {
            throw new WrongPhase("published", "in preparation");
        }
    }

    /**
     * Notes that something changed in the review of the text.
     *
     * @throws WrongPhase if the version is published
     */
    void reviewed() {
        refuseIfPublished();
        changes++;
    }

    /** Notes a correction that can be taken back. */
    void correct() {
        reviewed();
        corrected = true;
    }

    /** Whether there is a correction that can be taken back. */
    public boolean corrected() {
        return corrected;
    }

    /** Grows with every correction and everything said of its descent; what a review form was filled from. */
    public int revision() {
        return changes + 1;
    }

    public Long id() {
        return id;
    }

    public long document() {
        return documentId;
    }

    /** Counted from 1. */
    public int number() {
        return number;
    }

    /** Where the text came from: a file name, or nothing for pasted text. */
    public String source() {
        return source;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public boolean published() {
        return publishedAt != null;
    }
}
