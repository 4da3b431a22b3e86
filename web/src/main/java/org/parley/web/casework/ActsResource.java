package org.parley.web.casework;

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
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.casework.BulkAct;
import org.parley.casework.BulkActs;
import org.parley.casework.BulkPreview;
import org.parley.casework.BulkResult;
import org.parley.casework.Casefiles;
import org.parley.comment.EarlierComments;
import org.parley.consultation.Consultations;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.Refusal;
import org.parley.kernel.Slug;
import org.parley.kernel.WrongPhase;
import org.parley.web.Page;
import org.parley.web.Refusals;
import org.parley.web.Site;

/** Acts on many comments: looking at one, doing it, undoing it, and those that were done. */
@Path("/consultations/{slug}/workbench/acts")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ActsResource {
    private static final int SIZE = 30;

    @Inject
    Consultations consultations;

    @Inject
    BulkActs acts;

    @Inject
    Casefiles casefiles;

    @Inject
    EarlierComments comments;

    @Inject
    Refusals refusals;

    @Inject
    Site site;

    @Inject
    Clock clock;

    /** What was done lately, the newest first. */
    @GET
    public Page list(@PathParam("slug") String slug, @QueryParam("after") @Nullable String after) {
        var consultation = consultations.ofSecretariat(new Slug(slug));
        var before = Optional.ofNullable(after)
                .filter(number -> number.matches("[0-9]{1,9}"))
                .map(Integer::valueOf);
        return Page.of(
                "casework/acts.jte",
                new ActsView(consultation, acts.done(consultation.slug(), before, SIZE), clock.instant()));
    }

    /** What an act will do, or what it did. */
    @GET
    @Path("{id: [0-9]+}")
    public Page act(@PathParam("slug") String slug, @PathParam("id") long id) {
        return page(new Slug(slug), id, null);
    }

    /** Does what was looked at. */
    @POST
    @Path("{id: [0-9]+}")
    public Response perform(@PathParam("slug") String slug, @PathParam("id") long id) {
        var name = new Slug(slug);
        try {
            acts.perform(name, id);
            return done(name, id);
        } catch (Invalid invalid) {
            return refused(name, id, invalid, site.text(invalid.faults().getFirst()));
        } catch (WrongPhase wrong) {
            return refused(name, id, wrong, refusals.sentence(wrong));
        }
    }

    /** Puts back what it changed. */
    @POST
    @Path("{id: [0-9]+}/undo")
    public Response undo(@PathParam("slug") String slug, @PathParam("id") long id) {
        var name = new Slug(slug);
        try {
            acts.undo(name, id);
            return done(name, id);
        } catch (Conflict | WrongPhase refusal) {
            return refused(name, id, refusal, refusals.sentence(refusal));
        }
    }

    private static Response done(Slug slug, long id) {
        return Response.seeOther(URI.create(Back.workbench(slug) + "/acts/" + id))
                .build();
    }

    private Response refused(Slug slug, long id, Refusal refusal, String sentence) {
        return Response.status(Refusals.status(refusal))
                .entity(page(slug, id, sentence))
                .build();
    }

    private Page page(Slug slug, long id, @Nullable String refusal) {
        var consultation = consultations.ofSecretariat(slug);
        var act = acts.act(slug, id);
        boolean done = act.number().isPresent();
        var preview = done ? Optional.<BulkPreview>empty() : Optional.of(acts.preview(slug, id));
        var result = done ? Optional.of(acts.result(slug, id)) : Optional.<BulkResult>empty();
        var first =
                comments.numbered(consultation, preview.map(BulkPreview::first).orElse(List.of()));
        return Page.of(
                "casework/act.jte",
                new ActView(
                        consultation,
                        preview,
                        result,
                        first,
                        casefiles.names(slug, people(act)),
                        act.undoable(clock.instant()),
                        refusal));
    }

    private static List<Long> people(BulkAct act) {
        var people = new ArrayList<Long>();
        people.add(act.preparedBy());
        act.assignee().ifPresent(people::add);
        act.undoneBy().ifPresent(people::add);
        return people;
    }
}
