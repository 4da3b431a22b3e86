package org.parley.web.basket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.basket.BasketDraft;
import org.parley.consultation.Consultation;
import org.parley.stakeholder.HeldMandate;
import org.parley.stakeholder.Stakeholders;
import org.parley.web.OwnDrafts;
import org.parley.web.Page;
import org.parley.web.Site;
import org.parley.web.basket.BasketView.Item;
import org.parley.web.voice.Voices;

/** Puts the pages of the basket together. */
@RequestScoped
class BasketPages {
    @Inject
    OwnDrafts drafts;

    @Inject
    KeptViews views;

    @Inject
    Stakeholders stakeholders;

    @Inject
    Voices voices;

    @Inject
    Site site;

    @Inject
    Clock clock;

    /** All drafts of the reader, to be checked. */
    Page check(Consultation consultation, @Nullable String done, Optional<Long> removed) {
        var items =
                views.of(drafts.all(consultation), BasketDraft::comment, (draft, kept) -> new Item(draft.id(), kept));
        var organisations = stakeholders.mandates().stream()
                .filter(HeldMandate::usable)
                .map(HeldMandate::organisation)
                .toList();
        return Page.of(
                "basket/basket.jte",
                new BasketView(
                        consultation,
                        items,
                        UUID.randomUUID().toString(),
                        closed(consultation),
                        done,
                        removed,
                        organisations));
    }

    /** Why nothing is taken now; empty if it is. */
    String closed(Consultation consultation) {
        if (consultation.takesContributions(clock.instant())) {
            return "";
        }
        return consultation
                .deadline()
                .filter(deadline -> clock.instant().isAfter(deadline.toInstant()))
                .map(deadline -> site.text("basket.closed-late", "deadline", deadline))
                .orElseGet(() -> site.text("basket.closed"));
    }

    /** The form in which a draft is corrected. */
    Page edit(Consultation consultation, KeptView kept, String action, String sentence) {
        var back = "/consultations/" + consultation.slug() + "/basket";
        return Page.of(
                "basket/edit.jte",
                new EditView(consultation, kept, action, back, voices.choices(), sentence, List.of()));
    }
}
