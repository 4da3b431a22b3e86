package org.parley.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.lineage.Passage;

/**
 * A citable unit of one version of a document: a numbered paragraph, or a heading, which has no number. Text is in the
 * Markdown subset of user texts.
 */
@Entity
@NamedQuery(name = "Paragraph.of", query = "select p from Paragraph p where p.versionId = :version order by p.place")
@NamedQuery(
        name = "Paragraph.numbered",
        query = "select p from Paragraph p where p.versionId = :version and p.number = :number")
@NamedQuery(
        name = "Paragraph.outline",
        query = "select p.id, p.place, p.level, p.number, case when p.level > 0 then p.text else '' end, p.language"
                + " from Paragraph p where p.versionId = :version order by p.place")
@NamedQuery(
        name = "Paragraph.stretch",
        query = "select p from Paragraph p where p.versionId = :version and p.place between :first and :last"
                + " order by p.place")
@NamedQuery(
        name = "Paragraph.at",
        query = "select p from Paragraph p where p.versionId = :version and p.place = :place")
@NamedQuery(
        name = "Paragraph.places",
        query = "select d, v, p from Paragraph p, DocumentVersion v, Document d"
                + " where p.id in :paragraphs and v.id = p.versionId and d.id = v.documentId")
public class Paragraph {
    /** What a paragraph is on the page. */
    public enum Kind {
        HEADING,
        PARAGRAPH
    }

    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "version_id")
    private long versionId;

    private long lineage;
    private int place;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int level;
    private @Nullable String number;
    private String text;
    private String language;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Paragraph() {}

    @SuppressWarnings("NullAway.Init")
    Paragraph(
            long version,
            long lineage,
            int place,
            Kind kind,
            int level,
            @Nullable String number,
            String text,
            String language) {
        this.versionId = version;
        this.lineage = lineage;
        this.place = place;
        this.kind = kind;
        this.level = level;
        this.number = number;
        this.text = text;
        this.language = language;
    }

    public Long id() {
        return id;
    }

    /** The version it stands in. */
    public long version() {
        return versionId;
    }

    /** Identity that lives on across versions. */
    public long lineage() {
        return lineage;
    }

    /** Order on the page, counted from 1 over headings and paragraphs alike. */
    public int place() {
        return place;
    }

    public Kind kind() {
        return kind;
    }

    /** Depth of a heading, counted from 1; 0 for a paragraph. */
    public int level() {
        return level;
    }

    /** What people cite it by, e.g. {@code 12}; absent for headings. */
    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public String text() {
        return text;
    }

    /** The paragraph as the matching of versions sees it. */
    Passage passage() {
        return new Passage(kind == Kind.HEADING, text);
    }

    /** Language (BCP 47) of the text. */
    public String language() {
        return language;
    }
}
