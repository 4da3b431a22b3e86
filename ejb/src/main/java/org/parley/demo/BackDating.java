package org.parley.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moves what the demo just made to the day on which its story says that it happened. */
@ApplicationScoped
class BackDating {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    void comment(long consultation, int number, int daysAgo, int order) {
        update(
                "update comment set created_at = ?1 where consultation_id = ?2 and number = ?3",
                ago(daysAgo, order),
                consultation,
                number);
    }

    /** The stances taken so far, each some hours after its comment was made. */
    void stances(long consultation) {
        update(
                "update support s set signed_at = least(?1, c.created_at + ((s.id % 40) * 2 + 3) * interval '1 hour')"
                        + " from comment c where c.id = s.comment_id and c.consultation_id = ?2",
                ago(0, 0), consultation);
    }

    /** A correction, and the stances taken before it, which came in on the days before. */
    void edit(long consultation, int number, int daysAgo) {
        update(
                "update comment set edited_at = ?1 where consultation_id = ?2 and number = ?3",
                ago(daysAgo, number),
                consultation,
                number);
        update(
                "update support set signed_at = ?1 where state = 1 and comment_id ="
                        + " (select id from comment where consultation_id = ?2 and number = ?3)",
                ago(daysAgo + 1, number),
                consultation,
                number);
    }

    void withdrawal(long consultation, int number, int daysAgo) {
        update(
                "update comment set withdrawn_at = ?1 where consultation_id = ?2 and number = ?3",
                ago(daysAgo, number),
                consultation,
                number);
    }

    void reply(long consultation, int number, int place, int daysAgo, int order) {
        update(
                "update reply set created_at = ?1 where place = ?3 and comment_id ="
                        + " (select id from comment where consultation_id = ?2 and number = ?4)",
                ago(daysAgo, order),
                consultation,
                place,
                number);
    }

    void submission(long consultation, int number, int daysAgo) {
        update(
                "update submission set created_at = ?1 where consultation_id = ?2 and number = ?3",
                ago(daysAgo, number),
                consultation,
                number);
    }

    void opened(long consultation, int daysAgo) {
        var at = ago(daysAgo, 0);
        update("update consultation set opened_at = ?1, created_at = ?1 where id = ?2", at, consultation);
        update("update phase_change set changed_at = ?1 where consultation_id = ?2", at, consultation);
        update(
                "update document_version set published_at = ?1 where document_id in"
                        + " (select id from document where consultation_id = ?2)",
                at,
                consultation);
    }

    void version(long consultation, int number, int daysAgo) {
        update(
                "update document_version set published_at = ?1 where number = ?3 and document_id in"
                        + " (select id from document where consultation_id = ?2)",
                ago(daysAgo, 0),
                consultation,
                number);
    }

    void closed(long consultation, int daysAgo) {
        update("update consultation set deadline = ?1 where id = ?2", evening(daysAgo), consultation);
        update(
                "update phase_change set changed_at = ?1 where consultation_id = ?2 and to_phase = 'CONSOLIDATING'",
                ago(daysAgo - 1, 0),
                consultation);
    }

    /** The day of publication; the edition that was made a moment ago has to be made again with it. */
    void published(long consultation, int daysAgo) {
        var at = ago(daysAgo, 0);
        update("update consultation set published_at = ?1 where id = ?2", at, consultation);
        update(
                "update phase_change set changed_at = ?1 where consultation_id = ?2 and to_phase = 'PUBLISHED'",
                at,
                consultation);
        update(
                "update disposition set decided_at = ?1 where comment_id in"
                        + " (select id from comment where consultation_id = ?2)",
                ago(daysAgo + 7, 0),
                consultation);
        update("update position set updated_at = ?1 where consultation_id = ?2", ago(daysAgo + 3, 0), consultation);
        update("update objection set stated_at = ?1 where consultation_id = ?2", ago(daysAgo + 2, 0), consultation);
        em.createNativeQuery("delete from outcome_edition where consultation_id = ?1")
                .setParameter(1, consultation)
                .executeUpdate();
        em.clear();
    }

    private Instant ago(int days, int order) {
        return clock.instant()
                .minus(Duration.ofDays(days))
                .plusSeconds(60L * (order % 600))
                .minusSeconds(36_000);
    }

    private Instant evening(int daysAgo) {
        return clock.instant()
                .minus(Duration.ofDays(daysAgo))
                .truncatedTo(ChronoUnit.DAYS)
                .plus(Duration.ofHours(18));
    }

    private void update(String sql, Instant at, Object... parameters) {
        em.flush();
        var query = em.createNativeQuery(sql).setParameter(1, Timestamp.from(at));
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 2, parameters[i]);
        }
        query.executeUpdate();
    }
}
