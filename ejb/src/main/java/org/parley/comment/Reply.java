package org.parley.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.parley.stakeholder.Voice;

/** An answer of a stakeholder to a comment. A thread is one level deep: nobody replies to a reply. */
@Entity
@NamedQuery(
        name = "Reply.of",
        query = "select r from Reply r where r.commentId = :comment and r.place > :after order by r.place")
public class Reply {
    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "comment_id")
    private long commentId;

    private int place;
    private String text;
    private String language;

    @Embedded
    private Voice voice;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Reply() {}

    @SuppressWarnings("NullAway.Init")
    Reply(long comment, int place, String text, String language, Voice voice, Instant createdAt) {
        this.commentId = comment;
        this.place = place;
        this.text = text;
        this.language = language;
        this.voice = voice;
        this.createdAt = createdAt;
    }

    public Long id() {
        return id;
    }

    public long comment() {
        return commentId;
    }

    /** Counted from 1 within the thread. */
    public int place() {
        return place;
    }

    public String text() {
        return text;
    }

    /** Language (BCP 47) in which it is written. */
    public String language() {
        return language;
    }

    public Voice voice() {
        return voice;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
