package org.parley.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Digest;

/** A free-standing contribution to a consultation, made here or taken over from elsewhere. Never changed. */
@Entity
@NamedQuery(
        name = "Submission.numbered",
        query = "select s from Submission s where s.consultationId = :consultation and s.number = :number")
@NamedQuery(
        name = "Submission.known",
        query = "select s.reference from Submission s where s.consultationId = :consultation"
                + " and s.reference in :references")
@NamedQuery(
        name = "Submission.referenced",
        query = "select s from Submission s where s.consultationId = :consultation and s.reference = :reference")
public class Submission {
    /** Language tag (BCP 47) of a text whose language nobody stated. */
    public static final String UNDETERMINED = "und";

    /** Most characters (code points) of a text, wherever it was made. */
    public static final int LONGEST_TEXT = 500_000;

    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "consultation_id")
    private long consultationId;

    private int number;
    private String title;
    private String text;
    private String language;

    @Embedded
    private Submitter submitter;

    private @Nullable String reference;

    @Column(name = "content_digest")
    private String contentDigest;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Submission() {}

    @SuppressWarnings("NullAway.Init")
    Submission(long consultation, int number, CheckedSubmission content, Submitter submitter, Instant createdAt) {
        this.consultationId = consultation;
        this.number = number;
        this.title = content.title();
        this.text = content.text();
        this.language = content.language();
        this.submitter = submitter;
        this.reference = content.reference().orElse(null);
        this.contentDigest = Digest.of(title, text);
        this.createdAt = createdAt;
    }

    public Long id() {
        return id;
    }

    public long consultation() {
        return consultationId;
    }

    /** Counted from 1 within the consultation, without gaps. */
    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    /** Markdown. */
    public String text() {
        return text;
    }

    /** Language (BCP 47) in which it is written, or {@link #UNDETERMINED}. */
    public String language() {
        return language;
    }

    public Submitter submitter() {
        return submitter;
    }

    /** Its name where it was made, if it was made elsewhere. */
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    /** SHA-256 over title and text, as the receipt states it. */
    public String contentDigest() {
        return contentDigest;
    }

    /** When it was taken in here. */
    public Instant createdAt() {
        return createdAt;
    }
}
