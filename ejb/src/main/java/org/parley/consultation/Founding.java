package org.parley.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.access.Accounts;
import org.parley.access.Acknowledgements;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.kernel.Digest;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;

/** Founding consultations. */
@ApplicationScoped
@Transactional
public class Founding {
    @Inject
    ConsultationStore store;

    @Inject
    Accounts accounts;

    @Inject
    Acknowledgements acknowledgements;

    @Inject
    Caller caller;

    @Inject
    Event<ConsultationChanged> changed;

    @Inject
    Clock clock;

    /**
     * Founds a consultation in the phase draft; the caller becomes its first secretary.
     *
     * @param address the slug that the convener wishes; null or blank to make one from the title
     * @param key idempotency key of the client; blank for none
     * @return the consultation, the same again for the same key
     * @throws Invalid naming every field that breaks a rule
     */
    @Permitted(Right.CONVENE)
    public Consultation found(ConsultationTerms.Typed typed, @Nullable String address, String key) {
        var digest = Digest.of(typed.toString(), Objects.requireNonNullElse(address, ""));
        var slug = acknowledgements.once(
                caller.id(), key, digest, () -> founded(typed, address).slug().value());
        return store.consultation(slug).orElseThrow(() -> new NotFound("consultation", slug));
    }

    private Consultation founded(ConsultationTerms.Typed typed, @Nullable String address) {
        var faults = new Faults();
        var wished = address == null ? "" : address.strip();
        if (!wished.isEmpty() && !Slug.wellFormed(wished)) {
            faults.add("address", "slug", Map.of("value", Faults.shortened(wished)));
        }
        var terms = typed.checked(faults);
        var now = clock.instant();
        var consultation = new Consultation(wished.isEmpty() ? freeSlug(terms.title()) : free(wished), terms, now);
        store.add(consultation);
        store.add(new PhaseChange(consultation.id(), null, Phase.DRAFT, "", caller.id(), now));
        accounts.appointFounder(consultation.slug());
        changed.fire(new ConsultationChanged(consultation.id(), consultation.phase()));
        return consultation;
    }

    private Slug free(String wished) {
        if (store.consultation(wished).isPresent()) {
            throw new Invalid("address", "address-taken", Map.of("value", wished));
        }
        return new Slug(wished);
    }

    private Slug freeSlug(String title) {
        var slug = Slug.from(title, "consultation");
        for (int number = 2; store.consultation(slug.value()).isPresent(); number++) {
            slug = Slug.from(title, "consultation").numbered(number);
        }
        return slug;
    }
}
