package org.parley.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.parley.kernel.Slug;

/** A text under consultation, in one or more versions. */
@Entity
@NamedQuery(
        name = "Document.bySlug",
        query = "select d from Document d where d.consultationId = :consultation and d.slug = :slug")
@NamedQuery(
        name = "Document.of",
        query = "select d from Document d where d.consultationId = :consultation order by d.id")
public class Document {
    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "consultation_id")
    private long consultationId;

    private String slug;
    private String title;
    private String language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    @SuppressWarnings("NullAway.Init")
    Document(long consultation, Slug slug, String title, String language, Instant createdAt) {
        this.consultationId = consultation;
        this.slug = slug.value();
        this.title = title;
        this.language = language;
        this.createdAt = createdAt;
    }

    public Long id() {
        return id;
    }

    public long consultation() {
        return consultationId;
    }

    public Slug slug() {
        return new Slug(slug);
    }

    public String title() {
        return title;
    }

    /** Language (BCP 47) of the authoritative edition. */
    public String language() {
        return language;
    }
}
