package org.parley.support;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.parley.stakeholder.Voice;

/** The stance of one person or organisation on one comment. Written by {@link SupportStore} past this entity. */
@Entity
public class Support {
    @Id
    private Long id;

    @Column(name = "comment_id")
    private long commentId;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    private int state;

    @Embedded
    private Voice voice;

    @Column(name = "signed_at")
    private Instant signedAt;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Support() {}

    /** Grows in the order of the first signature. */
    public Long id() {
        return id;
    }

    public long comment() {
        return commentId;
    }

    public Stance stance() {
        return stance;
    }

    /** State of the comment that was seen, from 1. */
    public int state() {
        return state;
    }

    public Voice voice() {
        return voice;
    }

    /** When this stance was taken, or taken last. */
    public Instant signedAt() {
        return signedAt;
    }
}
