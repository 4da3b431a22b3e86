package org.parley.disposition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.time.Instant;

/** The answer to one comment: a decision and the reason for it, both public. */
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

    @Version
    private int version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Disposition() {}

    Disposition(long comment, Decision decision, String reason, long by, Instant at) {
        this.commentId = comment;
        this.decision = decision;
        this.reason = reason;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    /** Decides anew. That the consultation still allows it, the use case has checked. */
    void change(Decision changed, String why, long by, Instant at) {
        this.decision = changed;
        this.reason = why;
        this.decidedBy = by;
        this.decidedAt = at;
    }

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

    /** Account of the secretary who decided last. */
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
