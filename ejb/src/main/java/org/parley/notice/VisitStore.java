package org.parley.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Visits and places of reading in the database. What is counted is counted up to a bound. */
@ApplicationScoped
class VisitStore {
    @PersistenceContext
    EntityManager em;

    /**
     * Notes a visit and gives what the one before saw.
     *
     * @param pause a visit last noted before this moment is over
     * @param again a visit noted after this moment need not be noted again
     */
    OptionalInt note(long account, long consultation, Instant now, Instant pause, Instant again) {
        var known = visit(account, consultation);
        if (known.isEmpty() || ((Timestamp) known.get()[1]).toInstant().isBefore(again)) {
            write(account, consultation, now, pause);
            known = known.isEmpty() ? known : visit(account, consultation);
        }
        return known.map(row -> OptionalInt.of(((Number) row[0]).intValue())).orElse(OptionalInt.empty());
    }

    private void write(long account, long consultation, Instant now, Instant pause) {
        em.createNativeQuery("""
                        insert into visit (account_id, consultation_id, seen_before, seen_now, at)
                        select ?1, k.id, k.last_comment_number, k.last_comment_number, ?3 from consultation k where k.id = ?2
                        on conflict (account_id, consultation_id) do update set
                            seen_before = case when visit.at < ?4 then visit.seen_now else visit.seen_before end,
                            seen_now = excluded.seen_now, at = excluded.at
                        """)
                .setParameter(1, account)
                .setParameter(2, consultation)
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, Timestamp.from(pause))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private Optional<Object[]> visit(long account, long consultation) {
        List<Object[]> rows = em.createNativeQuery(
                        "select seen_before, at from visit" + " where account_id = ?1 and consultation_id = ?2")
                .setParameter(1, account)
                .setParameter(2, consultation)
                .getResultList();
        return rows.stream().findFirst();
    }

    int newer(Subject subject, int number, long account, int most) {
        return ((Number) em.createNativeQuery("select count(*) from (select 1 from comment c where c."
                                + NewsStore.column(subject) + " = ?1 and c.number > ?2"
                                + " and c.author_id is distinct from ?3 and c.withdrawn_at is null limit " + most
                                + ") c")
                        .setParameter(1, subject.id())
                        .setParameter(2, number)
                        .setParameter(3, account)
                        .getSingleResult())
                .intValue();
    }

    @SuppressWarnings("unchecked")
    Map<Long, Integer> newerByLineage(long document, int number, long account, int most) {
        List<Object[]> rows = em.createNativeQuery("select lineage, count(*) from (select c.lineage from comment c"
                        + " join document d on d.consultation_id = c.consultation_id where d.id = ?1"
                        + " and c.number > ?2 and c.document_id = ?1 and c.lineage <> 0"
                        + " and c.author_id is distinct from ?3 and c.withdrawn_at is null order by c.number desc limit "
                        + most
                        + ") c group by lineage")
                .setParameter(1, document)
                .setParameter(2, number)
                .setParameter(3, account)
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).intValue()));
    }

    @SuppressWarnings("unchecked")
    Optional<String> place(long account, long document, long version) {
        List<String> found = em.createNativeQuery("select p.number from reading_place r join paragraph p"
                        + " on p.lineage = r.lineage and p.version_id = ?3 and p.number is not null"
                        + " where r.account_id = ?1 and r.document_id = ?2 order by p.place limit 1")
                .setParameter(1, account)
                .setParameter(2, document)
                .setParameter(3, version)
                .getResultList();
        return found.stream().findFirst();
    }

    void stop(long account, long document, long version, String paragraph, Instant now) {
        em.createNativeQuery("""
                        insert into reading_place (account_id, document_id, lineage, at)
                        select ?1, ?2, p.lineage, ?5 from paragraph p where p.version_id = ?3 and p.number = ?4
                        on conflict (account_id, document_id) do update set lineage = excluded.lineage, at = excluded.at
                        """)
                .setParameter(1, account)
                .setParameter(2, document)
                .setParameter(3, version)
                .setParameter(4, paragraph)
                .setParameter(5, Timestamp.from(now))
                .executeUpdate();
    }
}
