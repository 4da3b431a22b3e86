package org.parley.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Digests that are to be sent, in the database. Every method is a transaction of its own. */
@ApplicationScoped
@Transactional
class DigestStore {
    @PersistenceContext
    EntityManager em;

    /** Takes a digest that waits for itself until the lease ends; who dies meanwhile leaves it to others. */
    Optional<Claim> claim(Instant now, Duration lease) {
        var row = one(em.createNativeQuery("""
                        update digest set attempts = attempts + 1, next_try_at = ?2 where id = (
                            select id from digest where state = 'WAITING' and next_try_at <= ?1
                            order by next_try_at, id limit 1 for update skip locked)
                        returning id, account_id, attempts, further
                        """)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, Timestamp.from(now.plus(lease))));
        return row.map(digest ->
                new Claim(number(digest[0]), number(digest[1]), (int) number(digest[2]), (int) number(digest[3])));
    }

    /** To whom, if the account still wants mails. */
    Optional<Addressee> addressee(long account) {
        var row = one(em.createNativeQuery("select a.email, s.language, s.token, coalesce(p.name, '') from account a"
                        + " join mail_setting s on s.account_id = a.id and s.mails left join person p on p.id = a.id"
                        + " where a.id = ?1")
                .setParameter(1, account));
        return row.map(
                found -> new Addressee((String) found[0], (String) found[1], (String) found[2], (String) found[3]));
    }

    /** The digest was sent, or will never be. */
    void finished(long digest, boolean sent, Instant now) {
        em.createNativeQuery("update digest set state = ?1, finished_at = ?2 where id = ?3")
                .setParameter(1, sent ? "SENT" : "DROPPED")
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, digest)
                .executeUpdate();
    }

    /** The digest is tried again later. */
    void again(long digest, Instant when) {
        em.createNativeQuery("update digest set next_try_at = ?1 where id = ?2")
                .setParameter(1, Timestamp.from(when))
                .setParameter(2, digest)
                .executeUpdate();
    }

    /** Drops what was finished before the moment: nobody needs to know for ever who was told what. */
    void forget(Instant before) {
        em.createNativeQuery("delete from digest where state <> 'WAITING' and finished_at < ?1")
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private static Optional<Object[]> one(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream().findFirst();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    /**
     * A digest taken to be sent.
     *
     * @param id of the digest
     * @param account to which it goes
     * @param attempts this one counted
     * @param further news that have no place in it
     */
    record Claim(long id, long account, int attempts, int further) {}

    /**
     * Who gets a mail.
     *
     * @param email the address
     * @param language of the mails
     * @param token that ends them
     * @param name of the person
     */
    record Addressee(String email, String language, String token, String name) {}
}
