package org.parley.web.consolidation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.parley.consolidation.Consolidating;
import org.parley.consolidation.Consolidating.Deciding;
import org.parley.consolidation.Consolidating.Spot;
import org.parley.consolidation.Verdict;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;
import org.parley.web.Form;

/** Turns the button that was pressed on the page of a paragraph into the use case that it stands for. */
@RequestScoped
class Acting {
    @Inject
    Consolidating consolidating;

    /** Whether the text could follow everywhere. */
    boolean act(Slug slug, Spot spot, Form form) {
        var act = form.shown("act");
        return switch (act) {
            case "accepted", "adapted", "rejected", "undo" ->
                consolidating.decide(slug, spot, deciding(form, Verdict.of(act)));
            case "accept-all" -> consolidating.acceptAll(slug, spot);
            case "reject-all" -> consolidating.rejectAll(slug, spot);
            case "undo-all" -> consolidating.undoAll(slug, spot);
            case "take-out" -> consolidating.takeOut(slug, spot, number(form));
            case "settle" -> consolidating.settle(slug, spot, form.shown("key"), Optional.of(form.shown("words")));
            case "unsettle" -> consolidating.settle(slug, spot, form.shown("key"), Optional.empty());
            case "join", "part" -> consolidating.join(slug, spot, act.equals("join"));
            default -> throw new NotFound("act", act);
        };
    }

    private static Deciding deciding(Form form, Optional<Verdict> verdict) {
        return new Deciding(number(form), verdict, form.value("wording"), form.shown("seen"));
    }

    private static int number(Form form) {
        return form.number("number").orElse(0);
    }
}
