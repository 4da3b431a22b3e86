package org.parley.consolidation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.document.DocumentVersion;

/** The next version of a document, growing out of the newest published one. A document has at most one at a time. */
@Entity
@Table(name = "next_draft")
public class NextDraft {
    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "consultation_id")
    private long consultationId;

    @Column(name = "document_id")
    private long documentId;

    @Column(name = "base_version_id")
    private long baseVersionId;

    @Column(name = "last_number")
    private int lastNumber;

    @Column(name = "started_by")
    private long startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    private boolean shown;

    @Column(name = "shown_reason")
    private String shownReason = "";

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "published_version")
    private @Nullable Integer publishedVersion;

    @Version
    private int version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected NextDraft() {}

    @SuppressWarnings("NullAway.Init")
    NextDraft(long consultation, DocumentVersion base, int lastNumber, long by, Instant at) {
        this.consultationId = consultation;
        this.documentId = base.document();
        this.baseVersionId = base.id();
        this.lastNumber = lastNumber;
        this.startedBy = by;
        this.startedAt = at;
    }

    void show(boolean everybody, String reason) {
        shown = everybody;
        shownReason = reason;
    }

    void end(Instant now) {
        endedAt = now;
    }

    void publishedAs(int number, Instant now) {
        publishedVersion = number;
        shown = false;
        end(now);
    }

    public Long id() {
        return id;
    }

    public long consultation() {
        return consultationId;
    }

    public long document() {
        return documentId;
    }

    /** Identity of the version from which it grows. */
    public long base() {
        return baseVersionId;
    }

    /** Number of the newest comment when it was started; later ones are new. */
    int lastNumber() {
        return lastNumber;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Whether everybody may read it. */
    public boolean shown() {
        return shown;
    }

    /** Why it was shown to everybody, or taken back. */
    public String shownReason() {
        return shownReason;
    }

    /** Number of the version that was published from it. */
    public Optional<Integer> publishedVersion() {
        return Optional.ofNullable(publishedVersion);
    }
}
