package org.parley.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.campaign.ComparisonStore.Pair;

/** Compares members with the text of their campaign, word by word, after they were put into it. */
@ApplicationScoped
@Transactional
class Comparing {
    private static final int BATCH = 100;

    @Inject
    ComparisonStore store;

    @Inject
    SignatureStore signatures;

    @Inject
    Event<CampaignJoined> joined;

    /** Compares the next few members. Tells whether there may be more. */
    boolean some() {
        var pairs = store.next(BATCH);
        if (pairs.isEmpty()) {
            return false;
        }
        var own = new OwnSentences();
        var signer = new Signer();
        var known = signatures.of(store.commentsOf(pairs));
        Map<Long, List<Pair>> copies = new TreeMap<>();
        for (var pair : pairs) {
            var found = pair.same() ? OwnSentences.Found.NOTHING : own.between(pair.text(), pair.member());
            store.write(pair, likeness(pair, known), found, signer);
            if (found.sentences().isEmpty() && found.changed() == 0) {
                copies.computeIfAbsent(pair.campaign(), any -> new ArrayList<>())
                        .add(pair);
            }
        }
        copies.forEach((campaign, found) -> joined.fire(new CampaignJoined(
                found.getFirst().consultation(),
                campaign,
                found.stream().map(Pair::comment).toList())));
        return pairs.size() == BATCH;
    }

    private static double likeness(Pair pair, Map<Long, Signature> known) {
        var member = known.get(pair.comment());
        var representative = known.get(pair.representative());
        return member == null || representative == null ? 0 : member.likeness(representative);
    }
}
