package org.parley.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That a paragraph comes from another of an earlier version, over however many versions, or that it comes from itself.
 * The database keeps a row of the latter kind for every paragraph, so that one join over descents finds everything that
 * was ever said about a paragraph.
 */
@Entity
@Table(name = "paragraph_descent")
@IdClass(Descent.Key.class)
@NamedQuery(
        name = "Descent.ofVersion",
        query = "select d from Descent d, Paragraph p where p.id = d.paragraphId and p.versionId = :version")
@NamedQuery(name = "Descent.ofParagraph", query = "select d from Descent d where d.paragraphId = :paragraph")
@NamedQuery(
        name = "Descent.between",
        query = "select d from Descent d, Paragraph p, Paragraph a where p.id = d.paragraphId and a.id = d.ancestorId"
                + " and p.versionId = :newer and a.versionId = :older")
@NamedQuery(
        name = "Descent.fromAncestors",
        query = "select d from Descent d, Paragraph p where p.id = d.paragraphId and p.versionId = :version"
                + " and d.ancestorId in :ancestors order by p.place")
public class Descent {
    /** A paragraph and one from which it comes. */
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private long paragraphId;
        private long ancestorId;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.paragraphId == paragraphId && key.ancestorId == ancestorId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(paragraphId, ancestorId);
        }
    }

    @Id
    @Column(name = "paragraph_id")
    private long paragraphId;

    @Id
    @Column(name = "ancestor_id")
    private long ancestorId;

    private boolean changed;
    private boolean moved;
    private boolean split;
    private boolean merged;

    /** For the persistence provider only. */
    protected Descent() {}

    /** The paragraph of the newer version. */
    public long paragraph() {
        return paragraphId;
    }

    /** The paragraph from which it comes, or itself. */
    public long ancestor() {
        return ancestorId;
    }

    /** Whether its words changed since. */
    public boolean changed() {
        return changed;
    }

    /** Whether it moved since. */
    public boolean moved() {
        return moved;
    }

    /** Whether it is one of several parts of the ancestor. */
    public boolean split() {
        return split;
    }

    /** Whether it was merged with others. */
    public boolean merged() {
        return merged;
    }

    /** Whether it comes from itself. */
    public boolean self() {
        return paragraphId == ancestorId;
    }

    /**
     * What happened since something was said about the ancestor.
     *
     * @param version number of the version in which the ancestor stands
     */
    public Since since(int version) {
        return new Since(version, changed, moved, split, merged);
    }
}
