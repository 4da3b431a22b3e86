package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultations;
import org.parley.document.Documents;
import org.parley.document.Drafts;
import org.parley.document.NewDocument;
import org.parley.drafting.DraftReader;
import org.parley.kernel.Faults;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;
import org.parley.web.Site;
import org.parley.web.json.JsonBody;
import org.parley.web.json.Listing;
import org.parley.web.json.Preconditions;
import org.parley.web.json.Query;

/** Documents of a consultation, read by everybody, and prepared by its secretariat. */
@Path("/api/v1/consultations/{slug}/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {

    @Inject
    Consultations consultations;

    @Inject
    Documents documents;

    @Inject
    Drafts drafts;

    @Inject
    DraftReader reader;

    @Inject
    DocumentDetail detail;

    @Inject
    Site site;

    @Context
    UriInfo address;

    @Context
    HttpHeaders headers;

    /** Documents with a published version, in the order in which they were added. */
    @GET
    public Listing<ListedDocumentData> list(@PathParam("slug") Slug slug) {
        var consultation = consultations.consultation(slug);
        return Listing.whole(documents.published(consultation).stream()
                .map(opened -> ListedDocumentData.of(consultation, opened, site))
                .toList());
    }

    /** A published version, the newest if the parameter {@code version} is not there. */
    @GET
    @Path("{document}")
    public DocumentData document(@PathParam("slug") Slug slug, @PathParam("document") Slug document) {
        var query = new Query(address);
        var version = query.number("version");
        var language = query.text("lang");
        query.check();
        return detail.of(consultations.consultation(slug), document, version, language);
    }

    /** Adds a document whose first version is in preparation. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(
            @PathParam("slug") Slug slug, @HeaderParam("Idempotency-Key") @DefaultValue("") String key, JsonBody body) {
        var text = body.as(NewText.class);
        var document = new NewDocument(text.title(), text.language(), text.address());
        var faults = new Faults();
        document.check(faults);
        faults.text("text", text.text(), DraftReader.LONGEST_TEXT).refuseAny();
        var opened = drafts.add(slug, document, reader.ofText(given(text.text())), "", key);
        var path = "/api/v1/consultations/" + slug + "/documents/"
                + opened.document().slug() + "/draft";
        return Response.created(URI.create(site.url(path)))
                .entity(DraftData.of(opened, drafts.draft(slug, opened)))
                .build();
    }

    /** The version in preparation, for the secretariat. */
    @GET
    @Path("{document}/draft")
    public DraftData draft(@PathParam("slug") Slug slug, @PathParam("document") Slug document) {
        var opened = drafts.document(slug, document);
        if (opened.version().published()) {
            throw new NotFound("draft", document);
        }
        return DraftData.of(opened, drafts.draft(slug, opened));
    }

    /** Gives the version in preparation another text. */
    @PUT
    @Path("{document}/draft")
    @Consumes(MediaType.APPLICATION_JSON)
    public DraftData change(@PathParam("slug") Slug slug, @PathParam("document") Slug document, JsonBody body) {
        int revision = Preconditions.version(headers, site);
        var cut = reader.ofText(given(body.as(ChangedText.class).text()));
        drafts.correct(slug, document, revision, before -> cut);
        return draft(slug, document);
    }

    /** Publishes the version in preparation, as it was reviewed. */
    @POST
    @Path("{document}/publication")
    public DocumentData publish(@PathParam("slug") Slug slug, @PathParam("document") Slug document) {
        int revision = Preconditions.version(headers, site);
        var opened = drafts.publish(slug, document, revision);
        var version = Optional.of(opened.version().number());
        return detail.of(consultations.consultation(slug), document, version, Optional.empty());
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }
}
