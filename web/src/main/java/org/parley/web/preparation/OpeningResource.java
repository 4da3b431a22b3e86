package org.parley.web.preparation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultations;
import org.parley.consultation.Phase;
import org.parley.document.Drafts;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.Refusal;
import org.parley.kernel.WrongPhase;
import org.parley.web.Page;
import org.parley.web.Refusals;

/** Opening a consultation for comment, once everybody knows what that means. */
@Path("/consultations/{slug}/workbench/settings/opening")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OpeningResource {
    @Inject
    Secretariat secretariat;

    @Inject
    Consultations consultations;

    @Inject
    Drafts drafts;

    @Inject
    Refusals refusals;

    @Inject
    Clock clock;

    /** What will happen, or what is missing. */
    @GET
    public Page ask(@PathParam("slug") String slug) {
        return page(slug, null);
    }

    /** Opens it. */
    @POST
    public Response open(@PathParam("slug") String slug) {
        var consultation = secretariat.consultation(slug);
        try {
            consultations.moveTo(consultation.slug(), Phase.OPEN, null);
            return Response.seeOther(URI.create(Paths.settings(consultation.slug()) + "?done=opened"))
                    .build();
        } catch (Invalid | Conflict | WrongPhase refusal) {
            return refused(slug, refusal);
        }
    }

    private Response refused(String slug, Refusal refusal) {
        return Response.status(Refusals.status(refusal))
                .entity(page(slug, refusals.sentence(refusal)))
                .build();
    }

    private Page page(String slug, @Nullable String refusal) {
        var consultation = secretariat.consultation(slug);
        var texts = drafts.all(consultation.slug());
        var obstacles = Obstacle.of(consultation, texts, clock.instant());
        return Page.of("preparation/opening.jte", new OpeningView(consultation, texts, obstacles, refusal));
    }
}
