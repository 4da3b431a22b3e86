package org.parley.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
        if (!caller.signedIn()) {
            return false;
        }
        return voice.organisation().isEmpty()
                ? voice.author() == caller.id()
                : stakeholders.mandates().stream()
                        .filter(HeldMandate::usable)
                        .anyMatch(mandate -> mandate.organisation()
                                .id()
                                .equals(voice.organisation().orElseThrow()));
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
