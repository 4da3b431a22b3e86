package org.parley.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.parley.campaign.CampaignJoined;
import org.parley.kernel.Outbox;

/** Gives copies that come in late the answer that their campaign has already. What adds something of its own waits. */
@ApplicationScoped
class CampaignAnswers {
    @Inject
    LateCopyStore store;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** In the transaction that found the copies. */
    void follow(@Observes CampaignJoined joined) {
        var answered = store.give(joined.campaign(), joined.comments(), clock.instant());
        if (!answered.isEmpty()) {
            outbox.changedAll("comment", answered);
        }
    }
}
