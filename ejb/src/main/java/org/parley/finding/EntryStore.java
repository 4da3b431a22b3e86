package org.parley.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.markup.Markup;
import org.parley.search.Entry;

/** Reads what the index shall hold, afresh from the record. What is not public is not there. */
@ApplicationScoped
@Transactional
class EntryStore {
    @PersistenceContext
    EntityManager em;

    /** The entries of these subjects. A subject that is gone or not public has none. */
    @SuppressWarnings("unchecked")
    List<Entry> entries(IndexedKind kind, Collection<Long> subjects) {
        List<Object[]> rows = em.createNativeQuery(kind.entries())
                .setParameter(1, subjects.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]")))
                .getResultList();
        return rows.stream().map(row -> entry(kind, row)).toList();
    }

    /** The next subjects of a kind in the order of their identities. */
    List<Long> subjects(IndexedKind kind, long after, int most) {
        return numbers(em.createNativeQuery(kind.subjects())
                .setParameter(1, after)
                .setMaxResults(most)
                .getResultList());
    }

    /** The subjects of a kind that belong to a consultation. */
    List<Long> ofConsultation(IndexedKind kind, long consultation) {
        return numbers(em.createNativeQuery(kind.ofConsultation())
                .setParameter(1, consultation)
                .getResultList());
    }

    /** The paragraphs of the document of a version, older versions among them, since a newer one takes their place. */
    List<Long> ofDocument(long version) {
        return numbers(em.createNativeQuery("""
                        select p.id from paragraph p join document_version v on v.id = p.version_id
                        where p.kind = 'PARAGRAPH'
                              and v.document_id = (select document_id from document_version where id = ?1)
                        """).setParameter(1, version).getResultList());
    }

    /** The texts of all editions of the document of a version. */
    List<Long> editionsOfDocument(long version) {
        return numbers(em.createNativeQuery("""
                        select t.id from edition_text t join edition e on e.id = t.edition_id
                             join document_version v on v.id = e.version_id
                        where v.document_id = (select document_id from document_version where id = ?1)
                        """).setParameter(1, version).getResultList());
    }

    /** The texts of an edition. */
    List<Long> ofEdition(long edition) {
        return numbers(em.createNativeQuery("select id from edition_text where edition_id = ?1")
                .setParameter(1, edition)
                .getResultList());
    }

    @SuppressWarnings("unchecked")
    private static List<Long> numbers(List<?> rows) {
        return ((List<Number>) rows).stream().map(Number::longValue).toList();
    }

    private static Entry entry(IndexedKind kind, Object[] row) {
        return Entry.of(
                        kind.id(((Number) row[0]).longValue()),
                        kind.code(),
                        text(row[1]),
                        ((Timestamp) row[2]).toInstant())
                .title(text(row[3]))
                .text(Markup.toPlainText(text(row[4])))
                .language(text(row[5]))
                .group((String) row[6])
                .country((String) row[7])
                .consultation(text(row[8]), text(row[9]))
                .paragraph((String) row[10])
                .author((String) row[11])
                .build();
    }

    private static String text(@Nullable Object column) {
        return column == null ? "" : column.toString();
    }
}
