package org.parley.web.preparation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.drafting.DraftReader;
import org.parley.edition.EditionDrafts;
import org.parley.edition.NewEdition;
import org.parley.kernel.Busy;
import org.parley.kernel.Conflict;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.Refusal;
import org.parley.kernel.Slug;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;

/** The editions of a text in other languages: those there are, and adding one. */
@Path("/consultations/{slug}/workbench/drafts/{doc}/editions")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class EditionsResource {
    @Inject
    Secretariat secretariat;

    @Inject
    EditionDrafts editions;

    @Inject
    DraftReader reader;

    @Inject
    Refusals refusals;

    /** Those there are, with the form to add one. */
    @GET
    public Page list(
            @PathParam("slug") String slug, @PathParam("doc") String doc, @QueryParam("done") @Nullable String done) {
        var fresh = Form.filled(Map.of("key", UUID.randomUUID().toString()));
        return page(slug, doc, fresh, "", null, "published".equals(done) || "discarded".equals(done) ? done : null);
    }

    /** Adds an edition for review. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@PathParam("slug") String slug, @PathParam("doc") String doc, List<EntityPart> parts)
            throws IOException {
        var sent = SentText.of(parts);
        try {
            var added = added(slug, doc, sent);
            return Response.seeOther(URI.create(added)).build();
        } catch (Invalid invalid) {
            return refused(slug, doc, sent, sent.form().with(invalid.faults()), invalid, null);
        } catch (Conflict reused) {
            var form = sent.form().and("key", UUID.randomUUID().toString());
            return refused(slug, doc, sent, form, reused, refusals.sentence(reused));
        } catch (Busy busy) {
            return refused(slug, doc, sent, sent.form(), busy, refusals.sentence(busy));
        }
    }

    private String added(String slug, String doc, SentText sent) {
        var consultation = secretariat.consultation(slug);
        var typed = new NewEdition(sent.form().value("language"), sent.form().value("title"));
        var faults = new Faults();
        typed.check(faults);
        var draft = sent.cut(reader, faults);
        faults.refuseAny();
        var key = sent.form().shown("key");
        var prepared = editions.add(consultation.slug(), new Slug(doc), typed, draft, sent.source(), key);
        return EditionView.path(consultation.slug(), prepared) + "?done=added";
    }

    private Response refused(
            String slug, String doc, SentText sent, Form form, Refusal refusal, @Nullable String sentence) {
        return Response.status(Refusals.status(refusal))
                .entity(page(slug, doc, form, sent.source(), sentence, null))
                .build();
    }

    private Page page(
            String slug, String doc, Form form, String file, @Nullable String refusal, @Nullable String done) {
        var consultation = secretariat.consultation(slug);
        var opened = editions.document(consultation.slug(), new Slug(doc));
        var all = editions.all(consultation.slug(), opened);
        var carriable = editions.carriable(consultation.slug(), opened);
        return Page.of(
                "preparation/editions.jte",
                new EditionsView(consultation, opened, all, carriable, form, file, refusal, done));
    }
}
