package org.parley.web.consolidation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.parley.consolidation.NextDrafts;
import org.parley.consultation.Consultations;
import org.parley.document.Documents;
import org.parley.kernel.Slug;
import org.parley.web.Page;

/** The draft of the next version, while its secretariat shows it to everybody. */
@Path("/consultations/{slug}/documents/{doc}/next-draft")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PublicDraftResource {
    @Inject
    Consultations consultations;

    @Inject
    Documents documents;

    @Inject
    NextDrafts drafts;

    /** The whole draft as tracked changes. Search engines are asked to leave it alone: it changes, and cannot be cited. */
    @GET
    public Response draft(@PathParam("slug") String slug, @PathParam("doc") String doc) {
        var consultation = consultations.consultation(new Slug(slug));
        var opened = documents.open(consultation, new Slug(doc), Optional.empty());
        var draft = drafts.shown(consultation, opened);
        var view = new PublicDraftView(consultation, opened, draft, drafts.shownText(draft));
        return Response.ok(Page.of("consolidation/public.jte", view))
                .header("X-Robots-Tag", "noindex")
                .header("Cache-Control", "no-store")
                .build();
    }
}
