package org.parley.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.parley.consolidation.JournalEntry.Act;
import org.parley.stakeholder.Person;
import org.parley.stakeholder.Stakeholders;

/** Notes who does what to a draft. */
@ApplicationScoped
class Journal {
    @Inject
    ConsolidationStore store;

    @Inject
    Stakeholders stakeholders;

    @Inject
    Clock clock;

    /** Name of the person who works; empty for an account without a person. */
    String self() {
        return stakeholders.self().map(Person::name).orElse("");
    }

    Instant now() {
        return clock.instant();
    }

    void note(NextDraft draft, Act act, String detail) {
        store.add(new JournalEntry(draft.id(), act, detail, self(), now()));
    }

    /** Notes an act on a paragraph, and that it is in another state with it. */
    void note(NextDraft draft, ParagraphWork after, Act act, String detail) {
        int newest = after.both().mapToInt(ProposedWording::number).max().orElse(0);
        after.state().changed(newest, self(), now());
        store.add(new JournalEntry(draft.id(), act, detail, self(), now()).of(after.state(), after.text()));
    }
}
