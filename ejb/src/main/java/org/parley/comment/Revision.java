package org.parley.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One state of the words of a comment or a reply. Kept when another one takes its place, and never changed. */
@Entity
@Table(name = "comment_revision")
@NamedQuery(
        name = "Revision.of",
        query = "select r from Revision r where r.commentId = :comment and r.reply = :reply order by r.state")
public class Revision {
    /** In the place of a reply: the comment itself. */
    public static final int COMMENT = 0;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "comment_id")
    private long commentId;

    private int reply;
    private int state;

    @Enumerated(EnumType.STRING)
    private @Nullable CommentKind kind;

    private String text;
    private @Nullable String wording;
    private String language;

    @Column(name = "content_digest")
    private String contentDigest;

    @Column(name = "written_by")
    private String writtenBy;

    private Instant since;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    /**
     * Which state of what.
     *
     * @param comment identity of the comment
     * @param reply place of the reply in the thread; {@link #COMMENT} for the comment itself
     * @param state counted from 1
     */
    record Of(long comment, int reply, int state) {}

    /**
     * What was said.
     *
     * @param kind of a comment
     * @param text Markdown
     * @param wording of a proposed change
     * @param language language tag
     * @param digest as the receipt states it
     */
    record Words(Optional<CommentKind> kind, String text, Optional<String> wording, String language, String digest) {}

    @SuppressWarnings("NullAway.Init")
    Revision(Of of, Words words, String writtenBy, Instant since) {
        this.commentId = of.comment();
        this.reply = of.reply();
        this.state = of.state();
        this.kind = words.kind().orElse(null);
        this.text = words.text();
        this.wording = words.wording().orElse(null);
        this.language = words.language();
        this.contentDigest = words.digest();
        this.writtenBy = writtenBy;
        this.since = since;
    }

    /** All states: the former ones, and the present one unless that has no words. */
    static List<Revision> all(List<Revision> former, Standing standing, Revision present) {
        return standing.withdrawn()
                ? former
                : Stream.concat(former.stream(), Stream.of(present)).toList();
    }

    /** Place of the reply in its thread; {@link #COMMENT} for the comment itself. */
    public int reply() {
        return reply;
    }

    /** Counted from 1. */
    public int state() {
        return state;
    }

    /** Present for comments. */
    public Optional<CommentKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** Markdown. */
    public String text() {
        return text;
    }

    public Optional<String> wording() {
        return Optional.ofNullable(wording);
    }

    /** Language (BCP 47) in which it is written. */
    public String language() {
        return language;
    }

    /** SHA-256 as the receipt of this state states it. */
    public String contentDigest() {
        return contentDigest;
    }

    /** Name of the person who wrote this state. */
    public String writtenBy() {
        return writtenBy;
    }

    /** From when it stood. */
    public Instant since() {
        return since;
    }
}
