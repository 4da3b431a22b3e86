package org.parley.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups the comments of a consultation from their signatures, and writes down what differs from before. What was decided
 * by hand goes first and stays; a group keeps the campaign that most of its members are in.
 */
@ApplicationScoped
@Transactional
class Regrouping {
    /** A grouping rests so many times as long as it took, so that a large consultation leaves the server to others. */
    private static final int REST = 20;

    private static final int PAGE = 2_000;
    private static final int SAMPLE = 40;

    @Inject
    GroupingStore store;

    @Inject
    Progress progress;

    @Inject
    Clock clock;

    List<Long> due() {
        return store.due(clock.instant(), REST);
    }

    /** Groups one consultation. */
    void regroup(long consultation) {
        if (!store.take(consultation)) {
            return;
        }
        var began = clock.instant();
        var held = store.held(consultation);
        var texts = new GroupedTexts(held);
        var page = store.free(consultation, 0, PAGE);
        while (!page.isEmpty()) {
            texts.add(page);
            progress.read(consultation, texts.size());
            page = store.free(consultation, page.getLast().number(), PAGE);
        }
        write(consultation, texts.finish());
        var now = clock.instant();
        store.done(consultation, texts.size(), now, Duration.between(began, now).toMillis());
    }

    private void write(long consultation, GroupedTexts.Outcome outcome) {
        var campaigns = campaigns(consultation, outcome.campaigns());
        Map<Long, List<Long>> joining = new TreeMap<>();
        var leaving = new ArrayList<Long>();
        var touched = new TreeSet<Long>();
        for (int text = 0; text < outcome.size(); text++) {
            int group = outcome.groups()[text];
            long now = group == Grouping.ALONE ? 0 : campaigns[group];
            if (now != outcome.before()[text]) {
                touched.add(now);
                touched.add(outcome.before()[text]);
                (now == 0 ? leaving : joining.computeIfAbsent(now, any -> new ArrayList<>()))
                        .add(outcome.comments()[text]);
            }
        }
        store.leave(leaving);
        joining.forEach((campaign, comments) -> store.join(consultation, campaign, comments, ""));
        settle(touched);
    }

    private long[] campaigns(long consultation, long[] known) {
        var now = clock.instant();
        return Arrays.stream(known)
                .map(campaign -> campaign == 0 ? begin(consultation, now) : campaign)
                .toArray();
    }

    private long begin(long consultation, Instant now) {
        return store.add(new Campaign(consultation, store.nextNumber(consultation), false, now))
                .id();
    }

    /** Counts the members of campaigns anew and finds the text in their middle; 0 is no campaign. */
    void settle(Set<Long> campaigns) {
        campaigns.remove(0L);
        store.count(campaigns);
        campaigns.forEach(campaign -> represent(store.fresh(campaign)));
    }

    private void represent(Campaign campaign) {
        if (campaign.members() == 0) {
            return;
        }
        var sample = store.sample(campaign, SAMPLE);
        var comments = List.copyOf(sample.keySet());
        var signatures = List.copyOf(sample.values());
        int present = campaign.representative().map(comments::indexOf).orElse(-1);
        long middle = comments.get(Middle.of(signatures, present));
        if (campaign.representative().filter(known -> known == middle).isEmpty()) {
            store.represent(campaign.id(), middle);
        }
    }

    /** Lets the workbench follow some members that moved. Tells how many. */
    int follow(int most) {
        return store.follow(most);
    }
}
