package org.parley.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Baskets in the database. */
@ApplicationScoped
class BasketStore {
    @PersistenceContext
    EntityManager em;

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** Makes others who write into the basket of this person wait until this transaction ends. */
    void lock(long author) {
        em.createNativeQuery("select id from account where id = ?1 for no key update")
                .setParameter(1, author)
                .getSingleResult();
    }

    List<BasketDraft> drafts(long author, long consultation) {
        return em.createNamedQuery("BasketDraft.of", BasketDraft.class)
                .setParameter("author", author)
                .setParameter("consultation", consultation)
                .getResultList();
    }

    int count(long author, long consultation) {
        return em.createNamedQuery("BasketDraft.count", Long.class)
                .setParameter("author", author)
                .setParameter("consultation", consultation)
                .getSingleResult()
                .intValue();
    }

    Optional<BasketDraft> draft(long author, long consultation, long id) {
        return em.createNamedQuery("BasketDraft.one", BasketDraft.class)
                .setParameter("author", author)
                .setParameter("consultation", consultation)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The draft, which nobody else can touch until this transaction ends. */
    Optional<BasketDraft> locked(long author, long consultation, long id) {
        return em.createNamedQuery("BasketDraft.one", BasketDraft.class)
                .setParameter("author", author)
                .setParameter("consultation", consultation)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<BasketDraft> keyed(long author, String key) {
        return em.createNamedQuery("BasketDraft.keyed", BasketDraft.class)
                .setParameter("author", author)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    void forget(long author, String key) {
        em.createNamedQuery("BasketDraft.forget")
                .setParameter("author", author)
                .setParameter("key", key)
                .executeUpdate();
    }

    void purge(long author, Instant before) {
        em.createNamedQuery("BasketDraft.purge")
                .setParameter("author", author)
                .setParameter("before", before)
                .executeUpdate();
    }

    /** Number of the comment that a draft became, if it was sent. */
    Optional<Integer> sent(long author, long draft) {
        return numbers(
                        "select comment_number from basket_receipt where author_id = ?1 and draft_id = ?2",
                        author,
                        draft)
                .stream()
                .findFirst();
    }

    /** Numbers of the comments of one sending. */
    List<Integer> sent(long author, long consultation, String sending) {
        return numbers(
                "select comment_number from basket_receipt where author_id = ?1 and consultation_id = ?2"
                        + " and sending = ?3 order by comment_number",
                author,
                consultation,
                sending);
    }

    private List<Integer> numbers(String statement, Object... parameters) {
        var query = em.createNativeQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        List<?> found = query.getResultList();
        return found.stream().map(number -> ((Number) number).intValue()).toList();
    }

    void receipt(long author, long consultation, String sending, long draft, int number) {
        em.createNativeQuery(
                        "insert into basket_receipt (author_id, consultation_id, sending, draft_id, comment_number)"
                                + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
                .setParameter(1, author)
                .setParameter(2, consultation)
                .setParameter(3, sending)
                .setParameter(4, draft)
                .setParameter(5, number)
                .executeUpdate();
    }

    /**
     * The paragraph that the fields of a comment name.
     *
     * @param document slug of the document; empty for the first one
     * @param version number of the version; 0 for the newest
     * @param number of the paragraph; empty if it is named by its place
     * @param place on the page; 0 if it is named by its number
     */
    record Named(String document, int version, String number, int place) {
        static Optional<Named> of(Map<String, String> fields) {
            var named = new Named(
                    fields.getOrDefault("document", "").strip(),
                    number(fields.getOrDefault("version", "")),
                    fields.getOrDefault("paragraph", "").strip(),
                    number(fields.getOrDefault("place", "")));
            return named.number().isEmpty() && named.place() == 0 ? Optional.empty() : Optional.of(named);
        }

        private static int number(String typed) {
            return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
        }
    }

    /** The published paragraph that is named, in the order of documents and with the newest version first. */
    Optional<KeptComment.PlacedParagraph> paragraph(long consultation, Optional<Named> named) {
        return named.flatMap(asked -> {
                    List<?> rows = em.createNativeQuery("select p.id, p.lineage from paragraph p"
                                    + " join document_version v on v.id = p.version_id join document d on d.id = v.document_id"
                                    + " where d.consultation_id = ?1 and (?2 = '' or d.slug = ?2) and v.published_at is not null"
                                    + " and (?3 = 0 or v.number = ?3) and case when ?4 = '' then p.place = ?5 else p.number = ?4 end"
                                    + " order by d.id, v.number desc")
                            .setParameter(1, consultation)
                            .setParameter(2, asked.document())
                            .setParameter(3, asked.version())
                            .setParameter(4, asked.number())
                            .setParameter(5, asked.place())
                            .setMaxResults(1)
                            .getResultList();
                    return rows.stream().map(Object[].class::cast).findFirst();
                })
                .map(row ->
                        new KeptComment.PlacedParagraph(((Number) row[0]).longValue(), ((Number) row[1]).longValue()));
    }
}
