package org.parley.web.consolidation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.parley.web.Page;

/** The texts of a consultation of which a next draft can grow. */
@Path("/consultations/{slug}/workbench/consolidation")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ConsolidationResource {
    @Inject
    Desk desk;

    /** The list of texts; of a single one its paragraphs at once. */
    @GET
    public Response texts(@PathParam("slug") String slug) {
        var consultation = desk.consultation(slug);
        var texts = desk.texts(consultation);
        if (texts.size() == 1) {
            var only = texts.getFirst().document().slug();
            return Response.seeOther(URI.create(Desk.path(consultation) + "/" + only))
                    .build();
        }
        return Response.ok(Page.of("consolidation/texts.jte", new TextsView(consultation, texts)))
                .build();
    }
}
