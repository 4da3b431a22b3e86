package org.parley.workspace;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a colleague says about a draft to the others. */
@Entity
@Table(name = "workspace_note")
public class WorkspaceNote {
    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "draft_id")
    private long draftId;

    @Column(name = "author_id")
    private @Nullable Long authorId;

    private String text;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected WorkspaceNote() {}

    @SuppressWarnings("NullAway.Init")
    WorkspaceNote(long draft, long author, String text, Instant now) {
        this.draftId = draft;
        this.authorId = author;
        this.text = text;
        this.createdAt = now;
    }

    public Long id() {
        return id;
    }

    public long draft() {
        return draftId;
    }

    /** Who wrote it; absent once that person left Parley. */
    public Optional<Long> author() {
        return Optional.ofNullable(authorId);
    }

    /** Markdown. */
    public String text() {
        return text;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
