package org.parley.workspace;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.basket.KeptComment;
import org.parley.kernel.Conflict;

/** A comment on which the colleagues of an organisation work. Once submitted it does not change any more. */
@Entity
@Table(name = "workspace_draft")
public class WorkspaceDraft {
    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "consultation_id")
    private long consultationId;

    @Column(name = "author_id")
    private @Nullable Long authorId;

    @Column(name = "assigned_to")
    private @Nullable Long assignedTo;

    @Embedded
    private KeptComment comment;

    private boolean checked;

    @Column(name = "merged_into")
    private @Nullable Long mergedInto;

    @Column(name = "comment_number")
    private @Nullable Integer commentNumber;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Version
    private int version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected WorkspaceDraft() {}

    @SuppressWarnings("NullAway.Init")
    WorkspaceDraft(long organisation, long consultation, long author, KeptComment comment, Instant now) {
        this.organisationId = organisation;
        this.consultationId = consultation;
        this.authorId = author;
        this.comment = comment;
        this.createdAt = now;
        this.changedAt = now;
    }

    /** Whoever changes it must have seen it as it is. What was checked must be checked again. */
    void change(KeptComment changed, int seen, Instant now) {
        refuseUnlessSeen(seen);
        comment = changed;
        checked = false;
        changedAt = now;
    }

    void refuseUnlessSeen(int seen) {
        refuseOnceSent();
        if (seen != version) {
            throw new Conflict("stale", Map.of());
        }
    }

    void refused(KeptComment withFaults) {
        comment = withFaults;
    }

    void check(boolean ready) {
        refuseOnceSent();
        checked = ready;
    }

    void assign(Optional<Long> colleague) {
        refuseOnceSent();
        assignedTo = colleague.orElse(null);
    }

    void mergeInto(WorkspaceDraft other, Instant now) {
        refuseOnceSent();
        mergedInto = other.id();
        removedAt = now;
    }

    void remove(Instant now) {
        refuseOnceSent();
        removedAt = now;
    }

    void putBack() {
        removedAt = null;
        mergedInto = null;
    }

    void sent(int number) {
        commentNumber = number;
    }

    private void refuseOnceSent() {
        if (commentNumber != null) {
            throw new Conflict("draft-sent", Map.of());
        }
    }

    public Long id() {
        return id;
    }

    /** Who brought it in; absent once that person left Parley. */
    public Optional<Long> author() {
        return Optional.ofNullable(authorId);
    }

    /** Who is to work on it. */
    public Optional<Long> assignedTo() {
        return Optional.ofNullable(assignedTo);
    }

    public KeptComment comment() {
        return comment;
    }

    /** Whether a lead has found it ready to be submitted. */
    public boolean checked() {
        return checked;
    }

    /** The draft into which it was merged. */
    public Optional<Long> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /** Number of the comment that it became. */
    public Optional<Integer> commentNumber() {
        return Optional.ofNullable(commentNumber);
    }

    public Instant changedAt() {
        return changedAt;
    }

    public boolean removed() {
        return removedAt != null;
    }

    /** Counts the changes, so that none is lost. */
    public int version() {
        return version;
    }
}
