package org.parley.web.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.parley.amendment.Difference;
import org.parley.amendment.Run;
import org.parley.comment.CommentFields;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotPermitted;
import org.parley.kernel.Slug;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;
import org.parley.web.Site;
import org.parley.web.basket.EditView;
import org.parley.web.basket.KeptView;
import org.parley.web.basket.KeptViews;
import org.parley.workspace.Editing;
import org.parley.workspace.WorkspaceDraft;
import org.parley.workspace.Workspaces;

/** Changing the text of a draft in a workspace. */
@Path("/consultations/{slug}/workspace/{organisation}/{id: [1-9][0-9]{0,17}}/edit")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class EditingResource {
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

    /** The form. */
    @GET
    public Page form() {
        var draft = workspaces.draft(slug(), organisation(), id);
        if (!workspaces.enter(slug(), organisation()).mayEdit(draft)) {
            throw new NotPermitted("EDIT");
        }
        return page(draft, fresh(draft), "", List.of());
    }

    private static Form fresh(WorkspaceDraft draft) {
        return Form.filled(draft.comment().fields())
                .and("state", String.valueOf(draft.version()))
                .with(draft.comment().faults());
    }

    /** Keeps the change, or shows it beside what a colleague wrote meanwhile. */
    @POST
    public Response save(Form form) {
        try {
            editing.edit(
                    slug(),
                    organisation(),
                    id,
                    fields -> EditedFields.of(fields, form),
                    form.number("state").orElse(0));
            return Response.seeOther(URI.create(path() + "?done=edited")).build();
        } catch (Invalid invalid) {
            var draft = workspaces.draft(slug(), organisation(), id);
            return Response.status(Refusals.status(invalid))
                    .entity(page(draft, form.with(invalid.faults()), "", List.of()))
                    .build();
        } catch (Conflict overtaken) {
            return overtaken(form, overtaken);
        }
    }

    private Response overtaken(Form form, Conflict conflict) {
        var draft = workspaces.draft(slug(), organisation(), id);
        var present = WorkspacePages.words(draft.comment().typed());
        var typed = WorkspacePages.words(CommentFields.typed(form::value));
        var sentence =
                draft.commentNumber().isPresent() ? refusals.sentence(conflict) : site.text("workspace.overtaken");
        return Response.status(Refusals.status(conflict))
                .entity(page(
                        draft,
                        form.and("state", String.valueOf(draft.version())),
                        sentence,
                        Difference.between(present, typed).runs()))
                .build();
    }

    private Page page(WorkspaceDraft draft, Form form, String sentence, List<Run> other) {
        var room = workspaces.enter(slug(), organisation());
        var kept = new KeptView(form, views.of(draft.comment()).place());
        return Page.of(
                "basket/edit.jte",
                new EditView(room.consultation(), kept, path() + "/edit", path(), List.of(), sentence, other));
    }

    private String path() {
        return "/consultations/" + slug + "/workspace/" + organisation + "/" + id;
    }

    private Slug slug() {
        return new Slug(slug);
    }

    private Slug organisation() {
        return new Slug(organisation);
    }
}
