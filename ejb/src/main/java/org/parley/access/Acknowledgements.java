package org.parley.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.parley.kernel.Conflict;
import org.parley.kernel.Digest;

/**
 * Remembers what was acknowledged under which idempotency key: the same key from the same account gives the same
 * reference again, however often and however much at once it is sent (draft-ietf-httpapi-idempotency-key-header).
 */
@ApplicationScoped
public class Acknowledgements {
    private static final int LONGEST_KEY = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Runs the work once for each key, inside the caller's transaction.
     *
     * @param key chosen by the client; blank means that the client sent none
     * @param contentDigest digest of what was sent
     * @param work does it and returns a reference by which the result is found again, at most 200 characters
     * @return the reference, of this run or of the first
     * @throws Conflict if the key was used for other content
     */
    public String once(long account, String key, String contentDigest, Supplier<String> work) {
        if (key.isBlank()) {
            return work.get();
        }
        var kept = kept(key);
        return claimed(account, kept, contentDigest)
                ? firstTime(account, kept, work)
                : again(account, kept, contentDigest);
    }

    /** Whether something was acknowledged under the key. */
    public boolean given(long account, String key) {
        return !em.createNativeQuery("select 1 from acknowledgement where account_id = ?1 and key = ?2")
                .setParameter(1, account)
                .setParameter(2, kept(key))
                .getResultList()
                .isEmpty();
    }

    /** The key as it is stored: by its digest where it is longer than the column, or than anybody means it to be. */
    private static String kept(String key) {
        return key.length() <= LONGEST_KEY ? key : Digest.of(key);
    }

    private boolean claimed(long account, String key, String contentDigest) {
        return em.createNativeQuery("insert into acknowledgement (account_id, key, content_digest, created_at)"
                                + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                        .setParameter(1, account)
                        .setParameter(2, key)
                        .setParameter(3, contentDigest)
                        .setParameter(4, Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    private String firstTime(long account, String key, Supplier<String> work) {
        var reference = work.get();
        em.createNativeQuery("update acknowledgement set reference = ?1 where account_id = ?2 and key = ?3")
                .setParameter(1, reference)
                .setParameter(2, account)
                .setParameter(3, key)
                .executeUpdate();
        return reference;
    }

    private String again(long account, String key, String contentDigest) {
        var row = (Object[]) em.createNativeQuery(
                        "select content_digest, reference from acknowledgement where account_id = ?1 and key = ?2")
                .setParameter(1, account)
                .setParameter(2, key)
                .getSingleResult();
        if (!contentDigest.equals(row[0])) {
            throw new Conflict("key-reused", Map.of("key", key));
        }
        return (String) row[1];
    }
}
