package org.parley.workspace;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.comment.CommentFields;
import org.parley.comment.NewComment;

/** Something that was done with a draft, and the draft as it stood afterwards. */
@Entity
@Table(name = "workspace_change")
public class WorkspaceChange {
    /** What was done. */
    public enum Kind {
        BROUGHT,
        EDITED,
        MERGED,
        MERGED_AWAY,
        ASSIGNED,
        CHECKED,
        UNCHECKED,
        TAKEN_BACK,
        REMOVED,
        PUT_BACK,
        SENT;

        /** How it is written in message keys and data, e.g. {@code taken-back}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "draft_id")
    private long draftId;

    @Column(name = "changed_by")
    private @Nullable Long changedBy;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String content;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected WorkspaceChange() {}

    @SuppressWarnings("NullAway.Init")
    WorkspaceChange(WorkspaceDraft draft, long changedBy, Kind kind, Instant now) {
        this.draftId = draft.id();
        this.changedBy = changedBy;
        this.kind = kind;
        this.content = draft.comment().content();
        this.changedAt = now;
    }

    public Long id() {
        return id;
    }

    public long draft() {
        return draftId;
    }

    /** Who did it; absent once that person left Parley. */
    public Optional<Long> changedBy() {
        return Optional.ofNullable(changedBy);
    }

    public Kind kind() {
        return kind;
    }

    /** The draft afterwards. */
    public NewComment typed() {
        return CommentFields.read(content);
    }

    public Instant changedAt() {
        return changedAt;
    }
}
