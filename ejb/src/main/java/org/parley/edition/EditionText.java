package org.parley.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What a paragraph or heading says in an edition. */
@Entity
@Table(name = "edition_text")
@NamedQuery(name = "EditionText.of", query = "select t from EditionText t where t.editionId = :edition")
@NamedQuery(
        name = "EditionText.between",
        query = "select t from EditionText t, Paragraph p where t.editionId = :edition and p.id = t.paragraphId"
                + " and p.place between :first and :last")
@NamedQuery(
        name = "EditionText.headings",
        query = "select t from EditionText t, Paragraph p where t.editionId = :edition and p.id = t.paragraphId"
                + " and p.level > 0")
class EditionText {
    @Id
    @SequenceGenerator(name = "ids", sequenceName = "id_sequence", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @Column(name = "edition_id")
    private long editionId;

    @Column(name = "paragraph_id")
    private long paragraphId;

    private String text;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected EditionText() {}

    @SuppressWarnings("NullAway.Init")
    EditionText(long edition, long paragraph, String text) {
        this.editionId = edition;
        this.paragraphId = paragraph;
        this.text = text;
    }

    Long id() {
        return id;
    }

    long paragraph() {
        return paragraphId;
    }

    String text() {
        return text;
    }
}
