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
import org.parley.consultation.Consultation;
import org.parley.document.Drafts;
import org.parley.document.NewDocument;
import org.parley.document.OpenDocument;
import org.parley.drafting.DraftReader;
import org.parley.kernel.Busy;
import org.parley.kernel.Conflict;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.Refusal;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;

/** Adding a text to a consultation, pasted or uploaded. */
@Path("/consultations/{slug}/workbench/drafts/new")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class NewTextResource {
    @Inject
    Secretariat secretariat;

    @Inject
    Drafts drafts;

    @Inject
    DraftReader reader;

    @Inject
    Refusals refusals;

    /** The form. */
    @GET
    public Page form(@PathParam("slug") String slug) {
        var consultation = secretariat.consultation(slug);
        var fresh = Form.filled(Map.of("language", consultation.language(), "format", "", "key", freshKey()));
        return page(consultation, fresh, "", null);
    }

    private static String freshKey() {
        return UUID.randomUUID().toString();
    }

    /** Cuts the text and adds it for review. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@PathParam("slug") String slug, List<EntityPart> parts) throws IOException {
        var consultation = secretariat.consultation(slug);
        var sent = SentText.of(parts);
        try {
            var added = added(consultation, sent);
            var review = Paths.draft(consultation.slug(), added.document().slug());
            return Response.seeOther(URI.create(review + "?done=added")).build();
        } catch (Invalid invalid) {
            return refused(consultation, sent, sent.form().with(invalid.faults()), invalid, null);
        } catch (Conflict reused) {
            var form = sent.form().and("key", freshKey());
            return refused(consultation, sent, form, reused, refusals.sentence(reused));
        } catch (Busy busy) {
            return refused(consultation, sent, sent.form(), busy, refusals.sentence(busy));
        }
    }

    private OpenDocument added(Consultation consultation, SentText sent) {
        var form = sent.form();
        var typed = new NewDocument(form.value("title"), form.value("language"), form.value("address"));
        var faults = new Faults();
        typed.check(faults);
        var draft = sent.cut(reader, faults);
        faults.refuseAny();
        return drafts.add(consultation.slug(), typed, draft, sent.source(), form.shown("key"));
    }

    private static Response refused(
            Consultation consultation, SentText sent, Form form, Refusal refusal, @Nullable String sentence) {
        return Response.status(Refusals.status(refusal))
                .entity(page(consultation, form, sent.source(), sentence))
                .build();
    }

    private static Page page(Consultation consultation, Form form, String file, @Nullable String sentence) {
        return Page.of("preparation/add.jte", new NewTextView(consultation, form, file, sentence));
    }
}
