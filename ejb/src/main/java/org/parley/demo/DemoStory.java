package org.parley.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.parley.access.Accounts;
import org.parley.access.Caller;

/** The whole demo, in one transaction: a server killed in the middle has none, and begins again. */
@ApplicationScoped
@Transactional
class DemoStory {
    @Inject
    Caller caller;

    @Inject
    Accounts accounts;

    @Inject
    DemoPeople people;

    @Inject
    DemoConsultation consultation;

    @Inject
    DemoOutcome outcome;

    @Inject
    DemoAnswers answers;

    @Inject
    DemoChecking checking;

    @Inject
    DemoGatherings gatherings;

    @Inject
    DemoVoices voices;

    @Inject
    DemoNextDraft nextDraft;

    @Inject
    DemoCasework casework;

    /** Makes the demo unless somebody is registered already. Tells whether it did. */
    boolean tellOnce() {
        caller.isOperator();
        if (accounts.any()) {
            return false;
        }
        var everybody = people.enter();
        var published = consultation.hold("published", everybody);
        outcome.submit("published", published, everybody);
        outcome.conclude("published", published, everybody);
        var open = consultation.hold("open", everybody);
        outcome.submit("open", open, everybody);
        answers.prepare(open, everybody);
        checking.letCheck(open, "civil-society");
        gatherings.arrange(open, everybody);
        voices.speak("open", open, everybody);
        nextDraft.grow("open", open, everybody);
        casework.begin(open, everybody);
        return true;
    }
}
