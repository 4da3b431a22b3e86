package org.parley.web.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parley.consultation.Consultation;
import org.parley.document.OpenDocument;
import org.parley.web.Form;
import org.parley.web.Site;
import org.parley.web.reading.CommentForm.State;
import org.parley.web.voice.Voices;

/** Makes the forms for comments: new ones, and those that come back with what is wrong. */
@RequestScoped
class CommentForms {
    @Inject
    Voices voices;

    @Inject
    Site site;

    @Inject
    Clock clock;

    /**
     * A new form.
     *
     * @param given what it begins with
     */
    CommentForm fresh(
            Consultation consultation,
            Optional<OpenDocument> opened,
            String act,
            Spot spot,
            Map<String, String> given) {
        boolean open = consultation.takesContributions(clock.instant());
        var state = !open ? State.CLOSED : site.signedIn() ? State.OPEN : State.SIGN_IN;
        var form = new LinkedHashMap<String, String>();
        form.put("key", UUID.randomUUID().toString());
        form.put("language", site.writingLanguage());
        opened.ifPresent(text -> {
            form.put("document", text.document().slug().value());
            form.put("version", String.valueOf(text.version().number()));
        });
        form.putAll(given);
        return new CommentForm(
                act,
                spot,
                state,
                Form.filled(form),
                state == State.OPEN ? voices.choices() : List.of(),
                List.of(),
                Optional.empty(),
                open ? "" : whyClosed(consultation));
    }

    /** A form that was sent and comes back. */
    CommentForm sent(Form form, State state) {
        var spot = Spot.of(form);
        boolean amendment = form.has("kind", ReaderQuery.AMENDMENT) && !spot.gap();
        return new CommentForm(
                amendment ? ReaderQuery.AMENDMENT : ReaderQuery.COMMENT,
                spot,
                state,
                form,
                voices.choices(),
                List.of(),
                Optional.empty(),
                "");
    }

    /** Why nothing can be sent now: names the deadline if it has passed. */
    String whyClosed(Consultation consultation) {
        var phase = consultation.phase().code();
        return consultation
                .deadline()
                .filter(deadline -> clock.instant().isAfter(deadline.toInstant()))
                .map(deadline -> site.text("reading.closed-late." + phase, "deadline", deadline))
                .orElseGet(() -> site.text("reading.closed-phase." + phase));
    }
}
