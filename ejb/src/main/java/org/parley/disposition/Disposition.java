package org.parley.disposition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one comment: a decision and the reason for it, both public. It is written by statements for many at once,
 * and only read here.
 */
@Entity
@NamedQuery(
        name = "Disposition.ofComments",
        query = "select d from Disposition d where d.commentId in :comments order by d.commentId")
public class Disposition {
    /** Most characters of a reason. */
    public static final int LONGEST_REASON = 5_000;

    @Id
    @Column(name = "comment_id")
    private long commentId;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private String reason;

    @Column(name = "decided_by")
    private long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "duplicate_of")
    private @Nullable Long duplicateOf;

    @Column(name = "campaign_id")
    private @Nullable Long campaignId;

    @Column(name = "changed_paragraph")
    private @Nullable Long changedParagraph;

    @Column(name = "approved_by")
    private @Nullable Long approvedBy;

    private boolean loose;

    @Version
    private int version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Disposition() {}

    /** Identity of the comment answered. */
    public long comment() {
        return commentId;
    }

    public Decision decision() {
        return decision;
    }

    /** Why, in Markdown; 1 to {@value #LONGEST_REASON} characters. */
    public String reason() {
        return reason;
    }

    /** Identity of the comment that says the same; present for duplicates. */
    public Optional<Long> duplicateOf() {
        return Optional.ofNullable(duplicateOf);
    }

    /** Whether the comment that says the same cannot stand for this one: it is withdrawn, or a duplicate itself. */
    public boolean loose() {
        return loose;
    }

    /** Identity of the campaign with which it was given. */
    public Optional<Long> campaign() {
        return Optional.ofNullable(campaignId);
    }

    /** Identity of the paragraph of a later version in which the text changed. */
    public Optional<Long> changedParagraph() {
        return Optional.ofNullable(changedParagraph);
    }

    /** Account of the secretary who approved it, where two have to look. */
    public Optional<Long> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    /** Account of the secretary who wrote it last. */
    public long decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Grows with every change, from 1; what a form was filled from. */
    public int version() {
        return version;
    }
}
