package org.parley.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Page;

/** Follows and the settings of mails in the database. */
@ApplicationScoped
class FollowStore {
    @PersistenceContext
    EntityManager em;

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    void remove(Follow follow) {
        em.remove(follow);
    }

    void flush() {
        em.flush();
    }

    Optional<MailSetting> setting(long account) {
        return Optional.ofNullable(em.find(MailSetting.class, account));
    }

    Optional<MailSetting> settingByToken(String token) {
        return em.createQuery("select s from MailSetting s where s.token = :token", MailSetting.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    Optional<Follow> follow(long account, Subject subject) {
        return em.createQuery(
                        "select f from Follow f where f.accountId = :account and f.kind = :kind"
                                + " and f.subjectId = :subject",
                        Follow.class)
                .setParameter("account", account)
                .setParameter("kind", subject.kind())
                .setParameter("subject", subject.id())
                .getResultStream()
                .findFirst();
    }

    Optional<Follow> follow(long id) {
        return Optional.ofNullable(em.find(Follow.class, id));
    }

    /** How many things an account follows. */
    long count(long account) {
        return em.createQuery("select count(f) from Follow f where f.accountId = :account", Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    /** What an account follows of one consultation. */
    Set<Subject> subjects(long account, long consultation, int most) {
        return new HashSet<>(em.createQuery(
                        "select f from Follow f where f.accountId = :account and f.consultationId = :consultation",
                        Follow.class)
                .setParameter("account", account)
                .setParameter("consultation", consultation)
                .setMaxResults(most)
                .getResultStream()
                .map(Follow::subject)
                .toList());
    }

    /** What an account follows, the latest first; what it may no longer read is left out. */
    @SuppressWarnings("unchecked")
    Page<Followed> page(long account, long before, int size) {
        List<Object[]> rows = em.createNativeQuery("""
                        select f.id, f.kind, k.slug, k.title, k.language, d.slug, d.title, newest.number, c.number, f.frequency
                        from follow f join consultation k on k.id = f.consultation_id and k.phase <> 'DRAFT'
                        left join comment c on f.kind = 'THREAD' and c.id = f.subject_id
                        left join lateral (select p.number, v.document_id from paragraph p
                            join document_version v on v.id = p.version_id and v.published_at is not null
                            where f.kind = 'PARAGRAPH' and p.lineage = f.subject_id
                            order by v.number desc limit 1) newest on true
                        left join document d on d.id = case f.kind when 'DOCUMENT' then f.subject_id
                            when 'PARAGRAPH' then newest.document_id end
                        where f.account_id = ?1 and f.id < ?2 order by f.id desc
                        """)
                .setParameter(1, account)
                .setParameter(2, before)
                .setMaxResults(size + 1)
                .getResultList();
        return Page.of(rows.stream().map(FollowStore::followed).toList(), size, last -> String.valueOf(last.id()));
    }

    private static Followed followed(Object[] row) {
        return new Followed(
                ((Number) row[0]).longValue(),
                SubjectKind.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                row[8] == null ? null : ((Number) row[8]).intValue(),
                frequency((String) row[9]));
    }

    private static Optional<Frequency> frequency(@Nullable String name) {
        return Optional.ofNullable(name).map(Frequency::valueOf);
    }

    /** From now on: what happened before is not mailed again. */
    void mailFromNow(long follow) {
        em.createNativeQuery("update follow set due_at = null, mailed_transaction = pg_current_xact_id(),"
                        + " mailed_id = 0 where id = ?1")
                .setParameter(1, follow)
                .executeUpdate();
    }

    /** The same for all that an account follows. */
    void mailAllFromNow(long account) {
        em.createNativeQuery("update follow set due_at = null, mailed_transaction = pg_current_xact_id(),"
                        + " mailed_id = 0 where account_id = ?1")
                .setParameter(1, account)
                .executeUpdate();
        em.createNativeQuery("delete from own_answer where account_id = ?1")
                .setParameter(1, account)
                .executeUpdate();
    }

    /** Has what waits mailed with the next mail, however long it was to wait. */
    void mailSoon(long account) {
        em.createNativeQuery("update follow set due_at = least(due_at, now()) where account_id = ?1"
                        + " and due_at is not null")
                .setParameter(1, account)
                .executeUpdate();
        em.createNativeQuery("update own_answer set due_at = least(due_at, now()) where account_id = ?1")
                .setParameter(1, account)
                .executeUpdate();
    }
}
