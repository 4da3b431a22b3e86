package org.parley.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.kernel.Digest;
import org.parley.kernel.Outbox;

/** Submissions of a consultation, as far as reading tables is concerned. */
@ApplicationScoped
class TakenSubmissions {
    /** BCP 47 for a language nobody stated and that is not clear from the text. */
    private static final String UNDETERMINED = "und";

    @PersistenceContext
    EntityManager em;

    @Inject
    Outbox outbox;

    /** Keeps other transactions from adding submissions to the consultation until this one ends. */
    void lock(long consultation) {
        em.createNativeQuery("select id from consultation where id = ?1 for update")
                .setParameter(1, consultation)
                .getSingleResult();
    }

    /** Which of the identities the consultation has already. */
    Set<String> known(long consultation, Set<String> identities) {
        Set<String> known = new HashSet<>();
        for (var identity : identities) {
            List<?> found = em.createNativeQuery(
                            "select 1 from submission where consultation_id = ?1 and reference = ?2")
                    .setParameter(1, consultation)
                    .setParameter(2, identity)
                    .getResultList();
            if (!found.isEmpty()) {
                known.add(identity);
            }
        }
        return known;
    }

    void add(long consultation, SubmissionRow row, Instant now) {
        var id = (Number) em.createNativeQuery("insert into submission (id, consultation_id, number, title, text,"
                        + " language, author_name, organisation_name, group_code, country, stated_group,"
                        + " stated_country, reference, content_digest, created_at) values (nextval('id_sequence'), ?1,"
                        + " ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14) returning id")
                .setParameter(1, consultation)
                .setParameter(2, nextNumber(consultation))
                .setParameter(3, row.title())
                .setParameter(4, row.text())
                .setParameter(5, row.language().orElse(UNDETERMINED))
                .setParameter(6, row.author().orElse(null))
                .setParameter(7, row.organisation().orElse(null))
                .setParameter(8, row.group().orElse(null))
                .setParameter(9, row.country().orElse(null))
                .setParameter(10, row.statedGroup().orElse(null))
                .setParameter(11, row.statedCountry().orElse(null))
                .setParameter(12, row.identity())
                .setParameter(13, Digest.of(row.title(), row.text()))
                .setParameter(14, Timestamp.from(now))
                .getSingleResult();
        outbox.changed("submission", id.longValue());
    }

    private int nextNumber(long consultation) {
        var number = (Number) em.createNativeQuery("update consultation set last_submission_number ="
                        + " last_submission_number + 1 where id = ?1 returning last_submission_number")
                .setParameter(1, consultation)
                .getSingleResult();
        return number.intValue();
    }
}
