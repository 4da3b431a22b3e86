package org.parley.web.preparation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.HashMap;
import java.util.Set;
import org.parley.document.Drafts;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.Refusal;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;
import org.parley.web.Site;

/** Reviewing how a text was cut, and correcting it. */
@Path("/consultations/{slug}/workbench/drafts/{doc}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ReviewResource {
    private static final String TEMPLATE = "preparation/review.jte";
    private static final Set<String> DONE = Set.of("added", "corrected", "taken-back");

    @Inject
    Reviews reviews;

    @Inject
    Drafts drafts;

    @Inject
    Refusals refusals;

    @Inject
    Site site;

    @Context
    UriInfo address;

    /** The cuts, or that they are published. */
    @GET
    public Page review(@PathParam("slug") String slug, @PathParam("doc") String doc) {
        var text = reviews.text(slug, doc);
        var query = query();
        var view = reviews.asked(
                text, query, query.given("done").filter(DONE::contains).orElse(null));
        return Page.of(text.published() ? "preparation/published.jte" : TEMPLATE, view);
    }

    private Form query() {
        var values = new HashMap<String, String>();
        address.getQueryParameters().forEach((name, all) -> values.put(name, all.getFirst()));
        return Form.filled(values);
    }

    /** Corrects the cuts. */
    @POST
    public Response correct(@PathParam("slug") String slug, @PathParam("doc") String doc, Form form) {
        var text = reviews.text(slug, doc);
        var correction = Correction.of(form.shown("do"));
        try {
            var corrected = drafts.correct(
                    text.slug(), text.document(), revision(form), draft -> correction.applied(draft, form));
            int count = drafts.draft(text.slug(), corrected).blocks().size();
            return seeOther(text, correction.place(count), "corrected");
        } catch (Invalid invalid) {
            return refused(text, correction, form, invalid);
        } catch (Conflict stale) {
            var kept = correction.isTyped() ? form.shown("text") : "";
            return answer(stale, reviews.refused(text, correction.index(), refusals.sentence(stale), kept));
        }
    }

    private Response refused(Reviews.Text text, Correction correction, Form form, Invalid invalid) {
        return correction.isTyped()
                ? answer(invalid, reviews.invalid(text, correction, form.with(invalid.faults())))
                : answer(
                        invalid,
                        reviews.refused(
                                text,
                                correction.index(),
                                site.text(invalid.faults().getFirst()),
                                ""));
    }

    /** Takes the last correction back. */
    @POST
    @Path("taken-back")
    public Response takeBack(@PathParam("slug") String slug, @PathParam("doc") String doc, Form form) {
        var text = reviews.text(slug, doc);
        try {
            drafts.takeBack(text.slug(), text.document(), revision(form));
            return seeOther(text, form.number("at").orElse(0), "taken-back");
        } catch (Conflict stale) {
            return answer(stale, reviews.refused(text, 0, refusals.sentence(stale), ""));
        }
    }

    private static int revision(Form form) {
        return form.number("revision").orElse(-1);
    }

    private static Response answer(Refusal refusal, ReviewView view) {
        return Response.status(Refusals.status(refusal))
                .entity(Page.of(TEMPLATE, view))
                .build();
    }

    private static Response seeOther(Reviews.Text text, int index, String done) {
        return Response.seeOther(URI.create(ReviewView.address(text.slug(), text.document(), index, "&done=" + done)))
                .build();
    }
}
