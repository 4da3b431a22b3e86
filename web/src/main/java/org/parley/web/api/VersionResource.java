package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.parley.document.Drafts;
import org.parley.drafting.DraftReader;
import org.parley.kernel.Faults;
import org.parley.kernel.Slug;
import org.parley.web.Site;
import org.parley.web.json.JsonBody;

/** Putting the next version of a document in preparation. */
@Path("/api/v1/consultations/{slug}/documents/{document}/versions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VersionResource {
    @Inject
    Drafts drafts;

    @Inject
    DraftReader reader;

    @Inject
    Site site;

    /** Cuts a text, which will be the next version once it is reviewed and published. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(
            @PathParam("slug") Slug slug,
            @PathParam("document") Slug document,
            @HeaderParam("Idempotency-Key") @DefaultValue("") String key,
            JsonBody body) {
        drafts.document(slug, document);
        var text = String.valueOf(body.as(ChangedText.class).text());
        new Faults().text("text", text, DraftReader.LONGEST_TEXT).refuseAny();
        var opened = drafts.addVersion(slug, document, reader.ofText(text), "", key);
        var path = "/api/v1/consultations/" + slug + "/documents/" + document + "/draft";
        return Response.created(URI.create(site.url(path)))
                .entity(DraftData.of(opened, drafts.draft(slug, opened)))
                .build();
    }
}
