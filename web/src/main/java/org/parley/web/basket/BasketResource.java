package org.parley.web.basket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.basket.Keeping;
import org.parley.basket.Kept;
import org.parley.basket.Sending;
import org.parley.comment.CommentFields;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.Refusal;
import org.parley.kernel.SignInNeeded;
import org.parley.kernel.Slug;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;
import org.parley.web.Site;

/** The basket of the reader: keeping what stands in a form, checking all of it, and sending it at once. */
@Path("/consultations/{slug}/basket")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class BasketResource {
    private static final Set<String> DONE = Set.of("kept", "beside", "removed", "put-back", "none", "moved", "back");

    @Inject
    Consultations consultations;

    @Inject
    Keeping keeping;

    @Inject
    Sending sending;

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

    /** The drafts, to be checked. */
    @GET
    public Page check(@QueryParam("done") @Nullable String done, @QueryParam("draft") @Nullable String draft) {
        var removed = Optional.ofNullable(draft)
                .filter(id -> id.matches("[1-9][0-9]{0,17}"))
                .map(Long::valueOf);
        return pages.check(consultation(), done != null && DONE.contains(done) ? done : null, removed);
    }

    private Consultation consultation() {
        if (!site.signedIn()) {
            throw new SignInNeeded();
        }
        return consultations.consultation(new Slug(slug));
    }

    /** Keeps what stands in a form, and leads back to its paragraph. */
    @POST
    public Response keep(Form form) {
        try {
            var kept = keep(new Slug(slug), form);
            return Response.seeOther(URI.create(place(kept))).build();
        } catch (Invalid | Conflict refused) {
            return back(form, refused);
        }
    }

    private Kept keep(Slug consultation, Form form) {
        return keeping.keep(
                consultation,
                CommentFields.typed(form::value),
                form.shown("key"),
                form.number("state").orElse(0));
    }

    private String place(Kept kept) {
        var draft = kept.draft();
        if (kept.beside()) {
            return path() + "?done=beside";
        }
        return views.of(draft.comment())
                .place()
                .filter(found -> found.paragraph().number().isPresent())
                .map(found -> "/consultations/" + slug + "/documents/"
                        + found.document().slug() + "?version="
                        + found.version().number() + "&at="
                        + found.paragraph().number().orElseThrow() + "#draft-" + draft.id())
                .orElseGet(() -> path() + "?done=kept");
    }

    /** The form comes back with everything typed. */
    private Response back(Form form, Refusal refused) {
        var faults = refused instanceof Invalid invalid ? invalid.faults() : List.<org.parley.kernel.Fault>of();
        var sentence = refused instanceof Invalid ? "" : refusals.sentence(refused);
        var kept = new KeptView(form.with(faults), Optional.empty());
        return Response.status(Refusals.status(refused))
                .entity(pages.edit(consultation(), kept, path(), sentence))
                .build();
    }

    /** Keeps what stands in a form while its author goes on writing. */
    @POST
    @Path("autosave")
    @Produces(MediaType.APPLICATION_JSON)
    public Response autosave(Form form) {
        var kept = keep(new Slug(slug), form);
        var state = Json.createObjectBuilder()
                .add("key", kept.draft().key())
                .add("state", kept.draft().version());
        return Response.ok(state.build().toString(), MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    /** Sends what was chosen. */
    @POST
    @Path("send")
    public Response send(Form form) {
        var key = form.given("sending")
                .filter(typed -> typed.matches("[A-Za-z0-9-]{8,100}"))
                .orElseGet(() -> UUID.randomUUID().toString());
        var outcome = sending.send(new Slug(slug), ids(form, "draft"), key, ids(form, "again"));
        var next = outcome.sent().isEmpty() ? path() + "?done=none" : path() + "/sent/" + key;
        return Response.seeOther(URI.create(next)).build();
    }

    private static Set<Long> ids(Form form, String field) {
        return form.values(field).stream()
                .filter(id -> id.matches("[1-9][0-9]{0,17}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    private String path() {
        return "/consultations/" + slug + "/basket";
    }
}
