package org.parley.casework;

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
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Conflict;

/** What somebody of the secretariat noted about a comment, for colleagues alone. */
@Entity
@Table(name = "work_note")
@NamedQuery(name = "WorkNote.of", query = "select n from WorkNote n where n.commentId = :comment order by n.id")
@NamedQuery(
        name = "WorkNote.own",
        query = "select n from WorkNote n where n.id = :id and n.commentId = :comment and n.authorId = :author")
public class WorkNote {
    /** Most characters. */
    public static final int LONGEST = 5_000;

    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "comment_id")
    private long commentId;

    @Column(name = "author_id")
    private long authorId;

    private String text;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "edited_at")
    private @Nullable Instant editedAt;

    @Version
    private int version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected WorkNote() {}

    @SuppressWarnings("NullAway.Init")
    WorkNote(long comment, long author, String text, Instant now) {
        this.commentId = comment;
        this.authorId = author;
        this.text = text;
        this.createdAt = now;
    }

    void edit(String changed, Instant now) {
        this.text = changed;
        this.editedAt = now;
    }

    /** @throws Conflict if it was changed since that version */
    void refuseUnlessAt(int seen) {
        if (version != seen) {
            throw new Conflict("stale", Map.of("found", version, "sent", seen));
        }
    }

    public Long id() {
        return id;
    }

    /** Account of who wrote it. */
    public long author() {
        return authorId;
    }

    /** Markdown, 1 to {@value #LONGEST} characters. */
    public String text() {
        return text;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> editedAt() {
        return Optional.ofNullable(editedAt);
    }

    /** What a form was filled from. */
    public int version() {
        return version;
    }
}
