package org.parley.web.preparation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.document.Drafts;
import org.parley.web.Form;
import org.parley.web.Page;

/** The texts of a consultation, published or not, before its secretariat. */
@Path("/consultations/{slug}/workbench/drafts")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TextsResource {
    private static final Set<String> DONE = Set.of("published", "discarded");

    @Inject
    Secretariat secretariat;

    @Inject
    Drafts drafts;

    @Inject
    Clock clock;

    /** The list. */
    @GET
    public Page texts(@PathParam("slug") String slug, @QueryParam("done") @Nullable String done) {
        var consultation = secretariat.consultation(slug);
        var told = done != null && DONE.contains(done) ? done : null;
        return Page.of(
                "preparation/texts.jte",
                new SettingsView(
                        consultation, drafts.all(consultation.slug()), List.of(), Form.empty(), told, clock.instant()));
    }
}
