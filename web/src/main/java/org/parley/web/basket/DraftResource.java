package org.parley.web.basket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.basket.BasketDraft;
import org.parley.basket.Baskets;
import org.parley.basket.Keeping;
import org.parley.comment.CommentFields;
import org.parley.consultation.Consultations;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;
import org.parley.web.Site;

/** One draft in the basket of the reader. */
@Path("/consultations/{slug}/basket/{id: [1-9][0-9]{0,17}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DraftResource {
    /** The fields that a correction may change; where the comment stands, it may not. */
    static final List<String> WRITTEN = List.of("kind", "text", "wording", "language", "organisation");

    @Inject
    Consultations consultations;

    @Inject
    Baskets baskets;

    @Inject
    Keeping keeping;

    @Inject
    BasketPages pages;

    @Inject
    KeptViews views;

    @Inject
    Refusals refusals;

    @Inject
    Site site;

    @PathParam("slug")
    String slug = "";

    @PathParam("id")
    long id;

    /** The form in which it is corrected. What was sent meanwhile is shown as the comment that it became. */
    @GET
    public Response edit(@QueryParam("done") @Nullable String done) {
        try {
            var draft = baskets.draft(new Slug(slug), id);
            var sentence = "back".equals(done) ? site.text("basket.back") : "";
            return Response.ok(page(draft, form(draft), sentence)).build();
        } catch (NotFound gone) {
            var number = baskets.sent(id).orElseThrow(() -> gone);
            return Response.seeOther(URI.create("/consultations/" + slug + "/comments/" + number))
                    .build();
        }
    }

    private static Form form(BasketDraft draft) {
        return Form.filled(draft.comment().fields())
                .and("key", draft.key())
                .and("state", String.valueOf(draft.version()))
                .with(draft.comment().faults());
    }

    private Page page(BasketDraft draft, Form form, String sentence) {
        var place = views.of(draft.comment()).place();
        return pages.edit(
                consultations.consultation(new Slug(slug)), new KeptView(form, place), path() + "/" + id, sentence);
    }

    /** Keeps the correction. */
    @POST
    public Response correct(Form form) {
        var draft = baskets.draft(new Slug(slug), id);
        try {
            var typed = CommentFields.changed(draft.comment().typed(), fields -> corrected(fields, form));
            var kept = keeping.keep(
                    new Slug(slug), typed, draft.key(), form.number("state").orElse(0));
            return to(
                    kept.beside() ? "beside" : "kept", Optional.of(kept.draft().id()));
        } catch (Invalid invalid) {
            return Response.status(Refusals.status(invalid))
                    .entity(page(draft, form.with(invalid.faults()), ""))
                    .build();
        } catch (Conflict full) {
            return Response.status(Refusals.status(full))
                    .entity(page(draft, form, refusals.sentence(full)))
                    .build();
        }
    }

    /** The fields of a draft with what a form says in those that may be changed. */
    static Map<String, String> corrected(Map<String, String> fields, Form form) {
        WRITTEN.stream().filter(name -> form.value(name) != null).forEach(name -> fields.put(name, form.shown(name)));
        return fields;
    }

    /** Takes the draft out of the basket. */
    @POST
    @Path("remove")
    public Response remove() {
        baskets.remove(new Slug(slug), id);
        return to("removed", Optional.of(id));
    }

    /** Puts the draft back. */
    @POST
    @Path("put-back")
    public Response putBack() {
        baskets.putBack(new Slug(slug), id);
        return to("put-back", Optional.empty());
    }

    private Response to(String done, Optional<Long> draft) {
        var query = "?done=" + done + draft.map(which -> "&draft=" + which).orElse("");
        return Response.seeOther(URI.create(path() + query)).build();
    }

    private String path() {
        return "/consultations/" + slug + "/basket";
    }
}
