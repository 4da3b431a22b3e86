package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.comment.CommentFields;
import org.parley.comment.NewComment;
import org.parley.kernel.Invalid;
import org.parley.kernel.Slug;
import org.parley.stakeholder.Colleagues;
import org.parley.web.Site;
import org.parley.web.json.JsonBody;
import org.parley.web.json.Listing;
import org.parley.web.json.Preconditions;
import org.parley.web.json.Query;
import org.parley.web.workspace.WorkspacePages;
import org.parley.workspace.Discussing;
import org.parley.workspace.Editing;
import org.parley.workspace.Merge;
import org.parley.workspace.WorkspaceChange;
import org.parley.workspace.WorkspaceNote;
import org.parley.workspace.Workspaces;

/** One draft in a workspace. */
@Path("/api/v1/consultations/{slug}/workspace/{organisation}/{id: [1-9][0-9]{0,17}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorkspaceDraftResource {
    @Inject
    Workspaces workspaces;

    @Inject
    Discussing discussing;

    @Inject
    Editing editing;

    @Inject
    Colleagues colleagues;

    @Inject
    WorkspacePages items;

    @Inject
    Site site;

    @Context
    UriInfo address;

    @Context
    HttpHeaders headers;

    @PathParam("slug")
    Slug slug = new Slug("none");

    @PathParam("organisation")
    Slug organisation = new Slug("none");

    @PathParam("id")
    long id;

    /** The draft. */
    @GET
    public WorkspaceDraftData draft() {
        var room = workspaces.enter(slug, organisation);
        var draft = workspaces.draft(slug, organisation, id);
        return WorkspaceDraftData.of(items.items(room, List.of(draft), Set.of()).getFirst(), site);
    }

    /** Changes its text. Where it stands, and in whose name it will go, stays. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public WorkspaceDraftData change(JsonBody body) {
        int version = Preconditions.version(headers, site);
        var typed = CommentFields.of(body.as(NewComment.class));
        editing.edit(slug, organisation, id, fields -> changed(fields, typed), version);
        return draft();
    }

    private static Map<String, String> changed(Map<String, String> fields, Map<String, String> typed) {
        List.of("kind", "text", "wording", "language")
                .forEach(name -> Optional.ofNullable(typed.get(name)).ifPresent(value -> fields.put(name, value)));
        return fields;
    }

    /** Takes it out. */
    @DELETE
    public void remove() {
        discussing.remove(slug, organisation, id);
    }

    /** What colleagues said about it, oldest first. */
    @GET
    @Path("notes")
    public Listing<WorkspaceNoteData> notes() {
        var query = new Query(address);
        int after = query.after().orElse(0);
        int limit = query.limit();
        query.check();
        var page = workspaces.notes(slug, organisation, id, after, limit);
        var names = colleagues.names(page.items().stream()
                .map(WorkspaceNote::author)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        return Listing.of(page, note -> WorkspaceNoteData.of(note, names));
    }

    /** Says something about it. */
    @POST
    @Path("notes")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response say(JsonBody body) {
        var note = discussing.say(slug, organisation, id, body.as(NewNote.class).note());
        var names = colleagues.names(note.author().stream().toList());
        return Response.status(Response.Status.CREATED)
                .entity(WorkspaceNoteData.of(note, names))
                .build();
    }

    /** What was done with it, oldest first. */
    @GET
    @Path("history")
    public Listing<WorkspaceChangeData> history() {
        var query = new Query(address);
        int after = query.after().orElse(0);
        int limit = query.limit();
        query.check();
        var page = workspaces.history(slug, organisation, id, after, limit);
        var names = colleagues.names(page.items().stream()
                .map(WorkspaceChange::changedBy)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        return Listing.of(page, change -> WorkspaceChangeData.of(change, names));
    }

    /** Says what one thinks of it. */
    @PUT
    @Path("opinion")
    @Consumes(MediaType.APPLICATION_JSON)
    public WorkspaceDraftData opine(JsonBody body) {
        discussing.opine(slug, organisation, id, body.as(NewOpinion.class).opinion());
        return draft();
    }

    /** Gives it to a colleague. */
    @PUT
    @Path("assignment")
    @Consumes(MediaType.APPLICATION_JSON)
    public WorkspaceDraftData assign(JsonBody body) {
        var colleague = Optional.ofNullable(body.as(NewAssignment.class).colleague());
        discussing.assign(slug, organisation, id, colleague.map(Integer::longValue));
        return draft();
    }

    /** Finds it ready or not. */
    @PUT
    @Path("check")
    @Consumes(MediaType.APPLICATION_JSON)
    public WorkspaceDraftData check(JsonBody body) {
        discussing.check(
                slug,
                organisation,
                id,
                Boolean.TRUE.equals(body.as(NewCheck.class).ready()));
        return draft();
    }

    /** Merges another draft into it. */
    @POST
    @Path("merge")
    @Consumes(MediaType.APPLICATION_JSON)
    public WorkspaceDraftData merge(JsonBody body) {
        int version = Preconditions.version(headers, site);
        var typed = body.as(NewMerge.class);
        if (typed.with() == null || typed.otherVersion() == null) {
            workspaces.enter(slug, organisation);
            throw new Invalid("with", "required");
        }
        var merge = new Merge(id, version, typed.with(), typed.otherVersion());
        editing.merge(slug, organisation, merge, fields -> {
            Optional.ofNullable(typed.text()).ifPresent(text -> fields.put("text", text));
            Optional.ofNullable(typed.wording()).ifPresent(wording -> fields.put("wording", wording));
            return fields;
        });
        return draft();
    }

    /** Moves it back into one's own basket. */
    @POST
    @Path("back")
    public BasketDraftData takeBack() {
        return BasketDraftData.of(discussing.takeBack(slug, organisation, id), site);
    }
}
