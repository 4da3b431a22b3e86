package org.parley.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.parley.campaign.CampaignJoined;
import org.parley.disposition.AnswerStore.Written;
import org.parley.kernel.Outbox;

/**
 * Gives comments that turn out to be copies of an answered campaign the answer that its members have, in the name of whoever
 * gave it. Where the members were answered in different words, a person decides.
 */
@ApplicationScoped
class LaterCopies {
    @Inject
    AnswerStore store;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    void answer(@Observes CampaignJoined joined) {
        common(joined).ifPresent(answer -> {
            var waiting = store.hold(joined.comments()).stream()
                    .filter(standing -> standing.takes(0))
                    .map(Standing::comment)
                    .toList();
            if (!waiting.isEmpty()) {
                store.give(waiting, answer);
                outbox.changedAll("comment", waiting);
            }
        });
    }

    /** The answer that all answered members of the campaign have, while answers may be given. */
    @SuppressWarnings("unchecked")
    private Optional<Written> common(CampaignJoined joined) {
        List<Object[]> rows = em.createNativeQuery("select d.decision, d.reason, max(d.changed_paragraph),"
                        + " min(d.decided_by) from disposition d join consultation c on c.id = ?2"
                        + " where d.campaign_id = ?1 and c.phase in ('OPEN', 'CONSOLIDATING')"
                        + " and d.decision <> 'DUPLICATE_OF' group by d.decision, d.reason limit 2")
                .setParameter(1, joined.campaign())
                .setParameter(2, joined.consultation())
                .getResultList();
        return rows.size() == 1 ? Optional.of(written(joined, rows.getFirst())) : Optional.empty();
    }

    private Written written(CampaignJoined joined, Object[] row) {
        var changed = Optional.ofNullable((Number) row[2]).map(Number::longValue);
        var answer = new Answer.Checked(Decision.valueOf((String) row[0]), (String) row[1], Optional.empty(), changed);
        return new Written(
                answer,
                Optional.empty(),
                Optional.of(joined.campaign()),
                ((Number) row[3]).longValue(),
                clock.instant());
    }
}
