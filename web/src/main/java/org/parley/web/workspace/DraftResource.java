package org.parley.web.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Invalid;
import org.parley.kernel.Slug;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;
import org.parley.web.workspace.WorkspacePages.Cursors;
import org.parley.workspace.Discussing;

/** One draft in a workspace: what colleagues say, think and do about it. */
@Path("/consultations/{slug}/workspace/{organisation}/{id: [1-9][0-9]{0,17}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DraftResource {
    private static final Set<String> DONE =
            Set.of("said", "opinion", "assigned", "checked", "unchecked", "edited", "merged", "removed", "put-back");

    @Inject
    Discussing discussing;

    @Inject
    WorkspacePages pages;

    @PathParam("slug")
    String slug = "";

    @PathParam("organisation")
    String organisation = "";

    @PathParam("id")
    long id;

    /** The draft with notes, opinions and history. */
    @GET
    public Page draft(
            @QueryParam("done") @Nullable String done,
            @QueryParam("notes") @DefaultValue("0") String notes,
            @QueryParam("history") @DefaultValue("0") String history) {
        var cursors = new Cursors(RoomResource.number(notes), RoomResource.number(history));
        return page(cursors, Form.empty(), done != null && DONE.contains(done) ? done : null);
    }

    private Page page(Cursors cursors, Form form, @Nullable String done) {
        return Page.of("workspace/draft.jte", pages.draft(slug(), organisation(), id, cursors, form, done));
    }

    /** Says something about it. */
    @POST
    @Path("notes")
    public Response say(Form form) {
        return done(form, "said", () -> discussing.say(slug(), organisation(), id, form.value("note")));
    }

    /** Says what the reader thinks of it. */
    @POST
    @Path("opinion")
    public Response opine(Form form) {
        return done(form, "opinion", () -> discussing.opine(slug(), organisation(), id, form.value("opinion")));
    }

    /** Gives it to a colleague. */
    @POST
    @Path("assignment")
    public Response assign(Form form) {
        var colleague = form.given("colleague").map(RoomResource::number).filter(person -> person > 0);
        return done(form, "assigned", () -> discussing.assign(slug(), organisation(), id, colleague));
    }

    /** Finds it ready to be submitted, or no longer. */
    @POST
    @Path("check")
    public Response check(Form form) {
        boolean ready = form.has("ready", "yes");
        return done(form, ready ? "checked" : "unchecked", () -> discussing.check(slug(), organisation(), id, ready));
    }

    /** Moves it back into the basket of the reader. */
    @POST
    @Path("back")
    public Response takeBack() {
        var draft = discussing.takeBack(slug(), organisation(), id);
        return to(Optional.of("/consultations/" + slug + "/basket?done=put-back#draft-" + draft.id()), "");
    }

    /** Takes it out. */
    @POST
    @Path("remove")
    public Response remove(Form form) {
        return done(form, "removed", () -> discussing.remove(slug(), organisation(), id));
    }

    /** Puts it back. */
    @POST
    @Path("put-back")
    public Response putBack(Form form) {
        return done(form, "put-back", () -> discussing.putBack(slug(), organisation(), id));
    }

    private Response done(Form form, String what, Runnable act) {
        try {
            act.run();
            return to(Optional.empty(), "?done=" + what);
        } catch (Invalid invalid) {
            return Response.status(Refusals.status(invalid))
                    .entity(page(new Cursors(0, 0), form.with(invalid.faults()), null))
                    .build();
        }
    }

    private Response to(Optional<String> path, String query) {
        var own = "/consultations/" + slug + "/workspace/" + organisation + "/" + id + query;
        return Response.seeOther(URI.create(path.orElse(own))).build();
    }

    private Slug slug() {
        return new Slug(slug);
    }

    private Slug organisation() {
        return new Slug(organisation);
    }
}
