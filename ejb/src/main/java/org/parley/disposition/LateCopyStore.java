package org.parley.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Writes the answers of copies that came in after their campaign was answered. */
@ApplicationScoped
class LateCopyStore {
    @PersistenceContext
    EntityManager em;

    /** Gives comments that nobody answered the newest answer of their campaign, if it has one and answers may be given. */
    @SuppressWarnings("unchecked")
    List<Long> give(long campaign, Collection<Long> comments, Instant at) {
        em.flush();
        List<Number> given = em.createNativeQuery("insert into disposition (comment_id, decision, reason, duplicate_of,"
                        + " campaign_id, changed_paragraph, decided_by, approved_by, decided_at, version)"
                        + " select c.id, a.decision, a.reason, a.duplicate_of, a.campaign_id, a.changed_paragraph,"
                        + " a.decided_by, a.approved_by, ?3, coalesce((select max(h.version) from disposition_history h"
                        + " where h.comment_id = c.id), 0) + 1 from comment c"
                        + " join consultation k on k.id = c.consultation_id and k.phase in ('OPEN', 'CONSOLIDATING')"
                        + " cross join lateral (select * from disposition where campaign_id = ?2"
                        + " order by decided_at desc, comment_id desc limit 1) a"
                        + " where c.withdrawn_at is null and a.duplicate_of is distinct from c.id and c.id = "
                        + AnswerStore.IDS
                        + " and not exists (select 1 from proposed_disposition p where p.comment_id = c.id"
                        + " and p.state = 'WAITING') order by c.id on conflict do nothing returning comment_id")
                .setParameter(1, AnswerStore.list(comments))
                .setParameter(2, campaign)
                .setParameter(3, Timestamp.from(at))
                .getResultList();
        return given.stream().map(Number::longValue).toList();
    }
}
