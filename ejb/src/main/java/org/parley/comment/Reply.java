package org.parley.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.parley.kernel.Digest;
import org.parley.stakeholder.Voice;

/** An answer of a stakeholder to a comment. A thread is one level deep: nobody replies to a reply. */
@Entity
@NamedQuery(
        name = "Reply.of",
        query = "select r from Reply r where r.commentId = :comment and r.place > :after order by r.place")
@NamedQuery(name = "Reply.at", query = "select r from Reply r where r.commentId = :comment and r.place = :place")
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

    @Embedded
    private Standing standing = new Standing();

    @Version
    private int version;

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

    /** Which state it is in, and whether it was edited or withdrawn. */
    public Standing standing() {
        return standing;
    }

    /** The present state, to be kept before another one takes its place. */
    Revision revision() {
        return new Revision(
                new Revision.Of(commentId, place, standing.state()),
                new Revision.Words(Optional.empty(), text, Optional.empty(), language, Digest.of(text)),
                standing.writtenBy(voice),
                standing.since(createdAt));
    }

    /** Puts other words in the place of these. */
    void edit(String otherText, String otherLanguage, Standing.Editor by, Instant now) {
        standing.edited(by, now);
        this.text = otherText;
        this.language = otherLanguage;
    }

    /** Takes the words back. They stay in the history alone. */
    void withdraw(String reason, Standing.Editor by, Instant now) {
        standing.withdrawn(reason, by, now);
        this.text = "";
    }
}
