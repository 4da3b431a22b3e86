package org.parley.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** A file that goes with a submission. Its bytes are not loaded with it, and its words only by the index. */
@Entity
@NamedQuery(
        name = "Attachment.ofSubmission",
        query = "select a from Attachment a where a.submissionId = :submission order by a.place")
@NamedQuery(
        name = "Attachment.placed",
        query = "select a from Attachment a where a.submissionId = :submission and a.place = :place")
@NamedQuery(
        name = "Attachment.ofDay",
        query = "select coalesce(sum(a.size), 0) from Attachment a where a.addedBy = :account and a.addedAt > :since")
public class Attachment {
    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "submission_id")
    private long submissionId;

    private int place;
    private String name;

    @Enumerated(EnumType.STRING)
    private FileFormat format;

    private int size;
    private String digest;

    @Column(name = "added_by")
    private long addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Attachment() {}

    @SuppressWarnings("NullAway.Init")
    Attachment(long submission, int place, CleanFile file, long addedBy, Instant addedAt) {
        this.submissionId = submission;
        this.place = place;
        this.name = file.name();
        this.format = file.format();
        this.size = file.content().length;
        this.digest = file.digest();
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    public Long id() {
        return id;
    }

    /** Counted from 1 within the submission. */
    public int place() {
        return place;
    }

    public String name() {
        return name;
    }

    public FileFormat format() {
        return format;
    }

    /** Number of bytes. */
    public int size() {
        return size;
    }

    /** SHA-256 of the bytes as they are given out. */
    public String digest() {
        return digest;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
