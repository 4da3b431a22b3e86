package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.Set;
import org.parley.comment.Comments;
import org.parley.kernel.Invalid;
import org.parley.kernel.Slug;
import org.parley.web.Site;
import org.parley.web.json.JsonBody;
import org.parley.web.json.Listing;
import org.parley.web.json.Query;
import org.parley.web.workspace.WorkspacePages;
import org.parley.workspace.Discussing;
import org.parley.workspace.Submitting;
import org.parley.workspace.WorkspaceDraft;
import org.parley.workspace.Workspaces;

/** The workspace of an organisation on a consultation; to others it is not there. */
@Path("/api/v1/consultations/{slug}/workspace/{organisation}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorkspaceResource {
    @Inject
    Workspaces workspaces;

    @Inject
    Discussing discussing;

    @Inject
    Submitting submitting;

    @Inject
    WorkspacePages items;

    @Inject
    Comments comments;

    @Inject
    Site site;

    @Context
    UriInfo address;

    /** The drafts in the order in which they came; with {@code sent=true} those already submitted. */
    @GET
    public Listing<WorkspaceDraftData> list(
            @PathParam("slug") Slug slug, @PathParam("organisation") Slug organisation) {
        var query = new Query(address);
        boolean sent = query.text("sent").filter("true"::equals).isPresent();
        int after = query.after().orElse(0);
        int limit = query.limit();
        query.check();
        var page = workspaces.drafts(slug, organisation, sent, after, limit);
        var shown = items.items(workspaces.enter(slug, organisation), page.items(), Set.of()).stream()
                .map(item -> WorkspaceDraftData.of(item, site))
                .toList();
        return new Listing<>(shown, page.next());
    }

    /** Moves a draft from one's basket in. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response bring(@PathParam("slug") Slug slug, @PathParam("organisation") Slug organisation, JsonBody body) {
        var draft = body.as(BroughtDraft.class).draft();
        var room = workspaces.enter(slug, organisation);
        if (draft == null) {
            throw new Invalid("draft", "required");
        }
        WorkspaceDraft brought = discussing.bring(slug, organisation, draft);
        var path = "/api/v1/consultations/" + slug + "/workspace/" + organisation + "/" + brought.id();
        return Response.created(URI.create(site.url(path)))
                .entity(WorkspaceDraftData.of(
                        items.items(room, List.of(brought), Set.of()).getFirst(), site))
                .build();
    }

    /** Submits all checked drafts in the name of the organisation; only a lead may. */
    @POST
    @Path("submit")
    public SendingData submit(@PathParam("slug") Slug slug, @PathParam("organisation") Slug organisation) {
        var refused = submitting.submit(slug, organisation);
        return new SendingData(
                workspaces.sent(slug, organisation).stream()
                        .map(comment -> ReceiptData.of(comments.receipt(comment, slug), site))
                        .toList(),
                refused.stream()
                        .map(one -> RefusedDraftData.of(one.draft(), one.why(), site))
                        .toList());
    }
}
