package org.parley.web.preparation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.document.Drafts;
import org.parley.drafting.Draft;
import org.parley.drafting.DraftReader;
import org.parley.kernel.Busy;
import org.parley.kernel.Conflict;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.Refusal;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;

/** Putting the next version of a document in preparation: a new text, or a copy of the current one to be changed. */
@Path("/consultations/{slug}/workbench/drafts/{doc}/version")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class NextVersionResource {
    @Inject
    Reviews reviews;

    @Inject
    Drafts drafts;

    @Inject
    DraftReader reader;

    @Inject
    Refusals refusals;

    /** The form, or the review if a version is in preparation already. */
    @GET
    public Response form(@PathParam("slug") String slug, @PathParam("doc") String doc) {
        var text = reviews.text(slug, doc);
        return text.published()
                ? Response.ok(page(text, fresh(), "", null)).build()
                : Response.seeOther(URI.create(Paths.draft(text.slug(), text.document())))
                        .build();
    }

    private static Form fresh() {
        return Form.filled(Map.of("format", "", "key", UUID.randomUUID().toString()));
    }

    /** Cuts the text and puts it in preparation. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@PathParam("slug") String slug, @PathParam("doc") String doc, List<EntityPart> parts)
            throws IOException {
        var text = reviews.text(slug, doc);
        var sent = SentText.of(parts);
        try {
            var faults = new Faults();
            var draft = sent.cut(reader, faults);
            faults.refuseAny();
            return added(text, draft, sent.source(), sent.form().shown("key"));
        } catch (Invalid invalid) {
            return refused(text, sent.form().with(invalid.faults()), sent.source(), invalid, null);
        } catch (Conflict | Busy refusal) {
            return refused(text, sent.form(), sent.source(), refusal, refusals.sentence(refusal));
        }
    }

    /** Puts a copy of the current version in preparation. */
    @POST
    @Path("copy")
    public Response copy(@PathParam("slug") String slug, @PathParam("doc") String doc, Form form) {
        var text = reviews.text(slug, doc);
        try {
            return added(text, drafts.copy(text.slug(), text.document()), "", form.shown("key"));
        } catch (Conflict refusal) {
            return refused(text, form, "", refusal, refusals.sentence(refusal));
        }
    }

    private Response added(Reviews.Text text, Draft draft, String source, String key) {
        drafts.addVersion(text.slug(), text.document(), draft, source, key);
        var review = Paths.draft(text.slug(), text.document());
        return Response.seeOther(URI.create(review + "?done=added")).build();
    }

    private static Response refused(
            Reviews.Text text, Form form, String file, Refusal refusal, @Nullable String sentence) {
        return Response.status(Refusals.status(refusal))
                .entity(page(text, form, file, sentence))
                .build();
    }

    private static Page page(Reviews.Text text, Form form, String file, @Nullable String sentence) {
        return Page.of(
                "preparation/next.jte", new NextVersionView(text.consultation(), text.opened(), form, file, sentence));
    }
}
