package org.parley.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;
import org.parley.access.Caller;

/** One round of everything that is to be done about campaigns. */
@ApplicationScoped
class GroupingRound {
    private static final int MOST_FOLLOWED = 1_000;

    @Inject
    Signing signing;

    @Inject
    Regrouping regrouping;

    @Inject
    Comparing comparing;

    @Inject
    Progress progress;

    @Inject
    Caller caller;

    /** Does what waits, each step in a transaction of its own. */
    @ActivateRequestContext
    void go() {
        caller.isOperator();
        repeat(signing::some);
        regrouping.due().forEach(this::regroup);
        repeat(() -> regrouping.follow(MOST_FOLLOWED) == MOST_FOLLOWED);
        repeat(comparing::some);
    }

    private static void repeat(BooleanSupplier step) {
        boolean more = true;
        while (more) {
            more = step.getAsBoolean();
        }
    }

    private void regroup(long consultation) {
        try {
            regrouping.regroup(consultation);
        } finally {
            progress.ended(consultation);
        }
    }
}
