package org.parley.web.preparation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.document.Drafts;
import org.parley.document.OpenDocument;
import org.parley.drafting.Draft;
import org.parley.kernel.Slug;
import org.parley.web.Form;
import org.parley.web.preparation.ReviewView.Writing;

/** Gathers what the review of a text shows. */
@RequestScoped
class Reviews {
    @Inject
    Secretariat secretariat;

    @Inject
    Drafts drafts;

    /** A text of a consultation that the caller prepares. */
    record Text(Consultation consultation, OpenDocument opened) {
        Slug slug() {
            return consultation.slug();
        }

        Slug document() {
            return opened.document().slug();
        }

        boolean published() {
            return opened.version().published();
        }
    }

    Text text(String slug, String document) {
        var consultation = secretariat.consultation(slug);
        return new Text(consultation, drafts.document(consultation.slug(), new Slug(document)));
    }

    /** The review as the address asks for it. */
    ReviewView asked(Text text, Form query, @Nullable String done) {
        var draft = draft(text);
        return view(text, query.number("at").orElse(0), writing(draft, query), null, "", done);
    }

    private static Optional<Writing> writing(Draft draft, Form query) {
        var inserted = query.number("insert").map(index -> new Writing(index, true, Form.empty()));
        return query.number("edit")
                .map(index -> new Writing(
                        index,
                        false,
                        Form.filled(Map.of(
                                "text", draft.block(index).text(),
                                "number", draft.block(index).statedNumber()))))
                .or(() -> inserted);
    }

    /** The review after what was written was found wrong. */
    ReviewView invalid(Text text, Correction correction, Form form) {
        var writing = new Writing(correction.index(), correction.act().equals("insert"), form);
        return view(text, correction.index(), Optional.of(writing), null, "", null);
    }

    /** The review after a correction was refused. */
    ReviewView refused(Text text, int index, String refusal, String kept) {
        return view(text, index, Optional.empty(), refusal, kept, null);
    }

    private ReviewView view(
            Text text,
            int index,
            Optional<Writing> writing,
            @Nullable String refusal,
            String kept,
            @Nullable String done) {
        var draft = draft(text);
        int last = Math.max(0, draft.blocks().size() - 1);
        return new ReviewView(
                text.consultation(),
                text.opened(),
                draft,
                draft.numbers(),
                Math.clamp(index, 0, last),
                writing,
                refusal,
                kept,
                done);
    }

    private Draft draft(Text text) {
        return text.published() ? new Draft(List.of()) : drafts.draft(text.slug(), text.opened());
    }
}
