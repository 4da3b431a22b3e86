package org.parley.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parley.access.Caller;
import org.parley.access.Right;
import org.parley.kernel.NotPermitted;
import org.parley.stakeholder.HeldMandate;
import org.parley.stakeholder.Stakeholders;
import org.parley.stakeholder.Voice;

/**
 * Decides who may change what was said: what a person said for themselves, that person; what was said for an
 * organisation, whoever holds a mandate for it now.
 */
@ApplicationScoped
class OwnWords {
    @Inject
    Stakeholders stakeholders;

    @Inject
    Caller caller;

    boolean includes(Voice voice) {
        return these().test(voice);
    }

    /** Whether words in a voice are the caller's own; asks the database once for all of them. */
    Predicate<Voice> these() {
        if (!caller.signedIn()) {
            return voice -> false;
        }
        long self = caller.id();
        var organisations = stakeholders.mandates().stream()
                .filter(HeldMandate::usable)
                .map(mandate -> mandate.organisation().id())
                .collect(Collectors.toSet());
        return voice -> voice.organisation().map(organisations::contains).orElse(voice.author() == self);
    }

    /**
     * Who the caller is, if they may change what was said in the voice.
     *
     * @throws NotPermitted if not
     */
    Standing.Editor editor(Voice voice) {
        var person = stakeholders.self().filter(self -> includes(voice));
        return person.map(self -> new Standing.Editor(self.id(), self.name()))
                .orElseThrow(() -> new NotPermitted(Right.SIGNED_IN.name()));
    }
}
