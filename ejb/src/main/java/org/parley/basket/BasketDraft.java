package org.parley.basket;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A comment in the basket of its author. */
@Entity
@Table(name = "basket_draft")
@NamedQuery(
        name = "BasketDraft.of",
        query = "select d from BasketDraft d where d.authorId = :author and d.consultationId = :consultation"
                + " and d.removedAt is null order by d.id")
@NamedQuery(
        name = "BasketDraft.count",
        query = "select count(d) from BasketDraft d where d.authorId = :author and d.consultationId = :consultation"
                + " and d.removedAt is null")
@NamedQuery(
        name = "BasketDraft.one",
        query = "select d from BasketDraft d where d.id = :id and d.authorId = :author"
                + " and d.consultationId = :consultation")
@NamedQuery(
        name = "BasketDraft.keyed",
        query = "select d from BasketDraft d where d.authorId = :author and d.key = :key")
@NamedQuery(
        name = "BasketDraft.forget",
        query = "delete from BasketDraft d where d.authorId = :author and d.key = :key")
@NamedQuery(
        name = "BasketDraft.purge",
        query = "delete from BasketDraft d where d.authorId = :author and d.removedAt < :before")
public class BasketDraft {
    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "consultation_id")
    private long consultationId;

    private String key;

    @Embedded
    private KeptComment comment;

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
    protected BasketDraft() {}

    @SuppressWarnings("NullAway.Init")
    BasketDraft(long author, long consultation, String key, KeptComment comment, Instant now) {
        this.authorId = author;
        this.consultationId = consultation;
        this.key = key;
        this.comment = comment;
        this.createdAt = now;
        this.changedAt = now;
    }

    void change(KeptComment changed, Instant now) {
        comment = changed;
        changedAt = now;
        removedAt = null;
    }

    void remove(Instant now) {
        removedAt = now;
    }

    void putBack() {
        removedAt = null;
    }

    /** Takes another key, since a comment with other words was sent under this one. */
    void renew(String fresh) {
        key = fresh;
    }

    public Long id() {
        return id;
    }

    public long consultation() {
        return consultationId;
    }

    /** Idempotency key of the form in which it is written, under which it will be sent. */
    public String key() {
        return key;
    }

    public KeptComment comment() {
        return comment;
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
