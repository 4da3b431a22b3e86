package org.parley.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.parley.consultation.Consultation;
import org.parley.disposition.Decision;
import org.parley.disposition.Disposition;
import org.parley.kernel.Conflict;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.markup.CleanText;

/** Checks what is to be done with many comments, before it is prepared and again before it is done. */
@ApplicationScoped
class BulkOrders {
    private static final int LONGEST_NARROWING = 2_000;

    @Inject
    TagStore tags;

    @Inject
    Assignments assignments;

    BulkAct checked(Consultation consultation, BulkOrder order, String narrowing, long by, Instant now) {
        var known = known(consultation, order);
        var kept = narrowing.length() > LONGEST_NARROWING ? "" : narrowing;
        return new BulkAct(consultation.id(), known, tagName(consultation, known), kept, by, now);
    }

    private BulkOrder known(Consultation consultation, BulkOrder order) {
        switch (order.kind()) {
            case ASSIGN -> assignments.refuseUnlessMember(consultation.slug(), order.assignee());
            case TAG, UNTAG -> refuseUnlessNamed(order);
            case DECIDE -> {
                return answer(order);
            }
            case READ, UNREAD -> {}
        }
        return order;
    }

    private static void refuseUnlessNamed(BulkOrder order) {
        if (order.tagged().isEmpty()) {
            throw new Invalid("tag", "required");
        }
    }

    private static BulkOrder answer(BulkOrder order) {
        var reason = CleanText.body(order.reason()).strip();
        new Faults()
                .unless(order.decision() != null, "decision", "required")
                .unless(
                        order.decision() != Decision.DUPLICATE_OF || order.duplicateOf() != null,
                        "duplicate",
                        "required")
                .text("reason", reason, Disposition.LONGEST_REASON)
                .refuseAny();
        return BulkOrder.decide(order.decision(), reason, order.duplicateOf());
    }

    private String tagName(Consultation consultation, BulkOrder order) {
        return order.tagged()
                .map(id -> tags.tag(consultation.id(), id)
                        .orElseThrow(() -> new Invalid("tag", "no-tag"))
                        .name())
                .orElse("");
    }

    /** @throws Conflict if what it needs is gone since it was prepared */
    void refuseUnlessPossible(Consultation consultation, BulkAct act) {
        act.assignee().ifPresent(assignee -> assignments.refuseUnlessMember(consultation.slug(), assignee));
        act.tag().ifPresent(tag -> {
            if (tags.locked(consultation.id(), tag).isEmpty()) {
                throw new Invalid("tag", "no-tag");
            }
        });
    }
}
