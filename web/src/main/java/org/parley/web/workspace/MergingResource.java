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
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.comment.NewComment;
import org.parley.kernel.Conflict;
import org.parley.kernel.NotPermitted;
import org.parley.kernel.Slug;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;
import org.parley.web.Site;
import org.parley.web.basket.KeptViews;
import org.parley.workspace.Editing;
import org.parley.workspace.Merge;
import org.parley.workspace.WorkspaceDraft;
import org.parley.workspace.Workspaces;

/** Making one draft of two, with both in view. */
@Path("/consultations/{slug}/workspace/{organisation}/{id: [1-9][0-9]{0,17}}/merge")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class MergingResource {
    @Inject
    Workspaces workspaces;

    @Inject
    Editing editing;

    @Inject
    KeptViews views;

    @Inject
    Refusals refusals;

    @Inject
    Site site;

    @PathParam("slug")
    String slug = "";

    @PathParam("organisation")
    String organisation = "";

    @PathParam("id")
    long id;

    /** Both drafts, and a form with the words of both. */
    @GET
    public Page form(@QueryParam("with") @DefaultValue("0") String with) {
        var into = workspaces.draft(slug(), organisation(), id);
        var from = workspaces.draft(slug(), organisation(), RoomResource.number(with));
        var text = Stream.of(into, from)
                .map(draft -> draft.comment().typed())
                .map(NewComment::text)
                .filter(Objects::nonNull)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n\n"));
        return page(into, from, states(Form.filled(into.comment().fields()).and("text", text), into, from), "");
    }

    private static Form states(Form form, WorkspaceDraft into, WorkspaceDraft from) {
        return form.and("with", String.valueOf(from.id()))
                .and("state", String.valueOf(into.version()))
                .and("otherState", String.valueOf(from.version()));
    }

    private Page page(WorkspaceDraft into, WorkspaceDraft from, Form form, String sentence) {
        var room = workspaces.enter(slug(), organisation());
        if (!room.leads()) {
            throw new NotPermitted("LEAD");
        }
        return Page.of(
                "workspace/merge.jte",
                new MergeView(room, id, views.of(into.comment()), views.of(from.comment()), form, sentence));
    }

    /** Makes one of two. */
    @POST
    public Response merge(Form form) {
        long with = RoomResource.number(form.shown("with"));
        try {
            var merge = new Merge(
                    id,
                    form.number("state").orElse(0),
                    with,
                    form.number("otherState").orElse(0));
            editing.merge(slug(), organisation(), merge, fields -> EditedFields.of(fields, form));
            var path = "/consultations/" + slug + "/workspace/" + organisation + "/" + id;
            return Response.seeOther(URI.create(path + "?done=merged")).build();
        } catch (Conflict overtaken) {
            var into = workspaces.draft(slug(), organisation(), id);
            var from = workspaces.draft(slug(), organisation(), with);
            return Response.status(Refusals.status(overtaken))
                    .entity(page(into, from, states(form, into, from), refusals.sentence(overtaken)))
                    .build();
        }
    }

    private Slug slug() {
        return new Slug(slug);
    }

    private Slug organisation() {
        return new Slug(organisation);
    }
}
