package org.parley.web.preparation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.access.Accounts;
import org.parley.consultation.Consultation;
import org.parley.consultation.ConsultationTerms;
import org.parley.consultation.Consultations;
import org.parley.document.Drafts;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;

/** Setting a consultation up: its terms, its texts, its secretariat. */
@Path("/consultations/{slug}/workbench/settings")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SettingsResource {
    private static final int UNPROCESSABLE = 422;
    private static final Set<String> DONE =
            Set.of("founded", "terms", "deadline", "member", "dismissed", "opened", "published", "discarded");

    @Inject
    Secretariat secretariat;

    @Inject
    Consultations consultations;

    @Inject
    Drafts drafts;

    @Inject
    Accounts accounts;

    @Inject
    Refusals refusals;

    @Inject
    Clock clock;

    /** What is done and what is missing. */
    @GET
    public Page settings(@PathParam("slug") String slug, @QueryParam("done") @Nullable String done) {
        return settings(slug, Form.empty(), done != null && DONE.contains(done) ? done : null);
    }

    private Page settings(String slug, Form member, @Nullable String done) {
        var desk = secretariat.desk(slug);
        var texts = drafts.all(desk.consultation().slug());
        return Page.of(
                "preparation/settings.jte",
                new SettingsView(desk.consultation(), texts, desk.members(), member, done, clock.instant()));
    }

    /** Takes a colleague into the secretariat. */
    @POST
    public Response appoint(@PathParam("slug") String slug, Form form) {
        var consultation = secretariat.consultation(slug);
        try {
            if (form.given("email").isEmpty()) {
                throw new Invalid("email", "required");
            }
            accounts.appoint(consultation.slug(), form.shown("email").strip());
            return done(consultation, "member");
        } catch (Invalid invalid) {
            return Response.status(UNPROCESSABLE)
                    .entity(settings(slug, form.with(invalid.faults()), null))
                    .build();
        }
    }

    /** The form to change the terms. */
    @GET
    @Path("terms")
    public Page terms(@PathParam("slug") String slug) {
        var consultation = secretariat.consultation(slug);
        return page("terms", consultation, Terms.of(consultation), null);
    }

    /** Changes the terms. */
    @POST
    @Path("terms")
    public Response revise(@PathParam("slug") String slug, Form form) {
        var consultation = secretariat.consultation(slug);
        return revised("terms", consultation, Terms.typed(form), form);
    }

    /** The form to move the deadline. */
    @GET
    @Path("deadline")
    public Page deadline(@PathParam("slug") String slug) {
        var consultation = secretariat.consultation(slug);
        return page("deadline", consultation, Terms.of(consultation), null);
    }

    /** Moves the deadline. */
    @POST
    @Path("deadline")
    public Response move(@PathParam("slug") String slug, Form form) {
        var consultation = secretariat.consultation(slug);
        return revised("deadline", consultation, Terms.moved(consultation, form), form);
    }

    private Response revised(String what, Consultation consultation, ConsultationTerms.Typed terms, Form form) {
        try {
            consultations.revise(
                    consultation.slug(), terms, form.number("version").orElse(0));
            return done(consultation, what);
        } catch (Invalid invalid) {
            return Response.status(UNPROCESSABLE)
                    .entity(page(what, consultation, form.with(invalid.faults()), null))
                    .build();
        } catch (Conflict stale) {
            var present = form.and("version", String.valueOf(consultation.version()));
            return Response.status(Refusals.status(stale))
                    .entity(page(what, consultation, present, refusals.sentence(stale)))
                    .build();
        }
    }

    private static Page page(String what, Consultation consultation, Form form, @Nullable String refusal) {
        return Page.of("preparation/" + what + ".jte", new TermsView(Optional.of(consultation), form, refusal));
    }

    private static Response done(Consultation consultation, String what) {
        return Response.seeOther(URI.create(Paths.settings(consultation.slug()) + "?done=" + what))
                .build();
    }
}
