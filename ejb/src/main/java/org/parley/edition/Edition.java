package org.parley.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Conflict;
import org.parley.kernel.WrongPhase;

/** A version in another language than the authoritative one: in preparation until it is published. */
@Entity
@NamedQuery(name = "Edition.of", query = "select e from Edition e where e.versionId = :version order by e.id")
@NamedQuery(
        name = "Edition.in",
        query = "select e from Edition e where e.versionId = :version and e.language = :language")
public class Edition {
    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "version_id")
    private long versionId;

    private String language;
    private String title;
    private String source;
    private @Nullable String draft;

    /** The alignment before the last correction. */
    @Column(name = "draft_before")
    private @Nullable String draftBefore;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Version
    private int version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Edition() {}

    @SuppressWarnings("NullAway.Init")
    Edition(long version, String language, String title, String source, Alignment draft, Instant createdAt) {
        this.versionId = version;
        this.language = language;
        this.title = title;
        this.source = source;
        this.draft = AlignmentRecord.write(draft);
        this.createdAt = createdAt;
    }

    /**
     * The alignment under review.
     *
     * @throws WrongPhase if the edition is published
     */
    public Alignment alignment() {
        if (draft == null) {
            throw new WrongPhase("published", "in preparation");
        }
        return AlignmentRecord.read(draft);
    }

    void correct(Alignment corrected) {
        alignment();
        draftBefore = draft;
        draft = AlignmentRecord.write(corrected);
    }

    /** Takes the last correction back. */
    void takeBack() {
        alignment();
        if (draftBefore == null) {
            throw new Conflict("nothing-to-take-back", Map.of());
        }
        var corrected = draft;
        draft = draftBefore;
        draftBefore = corrected;
    }

    /** Freezes the edition. */
    void publish(Instant now) {
        alignment();
        publishedAt = now;
        draft = null;
        draftBefore = null;
    }

    /** Whether there is a correction that can be taken back. */
    public boolean corrected() {
        return draftBefore != null;
    }

    /** Grows with every correction; what a review form was filled from. */
    public int revision() {
        return version;
    }

    public Long id() {
        return id;
    }

    /** Identity of the version. */
    public long version() {
        return versionId;
    }

    /** Language (BCP 47) of its texts. */
    public String language() {
        return language;
    }

    /** Title of the document in this language. */
    public String title() {
        return title;
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
