package org.parley.web.casework;

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
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.casework.CommentNotes;
import org.parley.casework.WorkNote;
import org.parley.consultation.Consultations;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.Slug;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;

/** Notes about a comment, for colleagues alone. */
@Path("/consultations/{slug}/workbench/comments/{number}/notes")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class NotesResource {
    @Inject
    Consultations consultations;

    @Inject
    CommentNotes notes;

    @Inject
    Refusals refusals;

    @Context
    UriInfo address;

    /** Writes a note. */
    @POST
    public Response write(@PathParam("slug") String slug, @PathParam("number") int number, Form form) {
        var name = new Slug(slug);
        try {
            notes.write(name, number, form.value("note"), form.shown("key"));
            return back(name, number);
        } catch (Invalid invalid) {
            return Response.status(Refusals.status(invalid))
                    .entity(page(name, number, Optional.empty(), form.with(invalid.faults()), null))
                    .build();
        }
    }

    private Response back(Slug slug, int number) {
        return Response.seeOther(Back.to(address, slug, number)).build();
    }

    /** An own note, to be changed. */
    @GET
    @Path("{id}")
    public Page form(@PathParam("slug") String slug, @PathParam("number") int number, @PathParam("id") long id) {
        var note = notes.own(new Slug(slug), number, id);
        var form = Form.filled(Map.of("note", note.text(), "version", String.valueOf(note.version())));
        return page(new Slug(slug), number, Optional.of(note), form, null);
    }

    /** Changes an own note, or takes it out if {@code remove} was pressed. */
    @POST
    @Path("{id}")
    public Response edit(
            @PathParam("slug") String slug, @PathParam("number") int number, @PathParam("id") long id, Form form) {
        var name = new Slug(slug);
        int seen = form.number("version").orElse(0);
        try {
            if (form.has("remove", "yes")) {
                notes.remove(name, number, id, seen);
            } else {
                notes.edit(name, number, id, form.value("note"), seen);
            }
            return back(name, number);
        } catch (Invalid invalid) {
            return Response.status(Refusals.status(invalid))
                    .entity(page(name, number, stored(name, number, id), form.with(invalid.faults()), null))
                    .build();
        } catch (Conflict conflict) {
            var stored = notes.own(name, number, id);
            var again = form.and("version", String.valueOf(stored.version()));
            return Response.status(Refusals.status(conflict))
                    .entity(page(name, number, Optional.of(stored), again, refusals.sentence(conflict)))
                    .build();
        }
    }

    private Optional<WorkNote> stored(Slug slug, int number, long id) {
        return Optional.of(notes.own(slug, number, id));
    }

    private Page page(Slug slug, int number, Optional<WorkNote> stored, Form form, @Nullable String refusal) {
        var action = Back.workbench(slug) + "/comments/" + number + "/notes"
                + stored.map(note -> "/" + note.id()).orElse("") + Back.place(address);
        return Page.of(
                "casework/note.jte",
                new NoteView(
                        consultations.ofSecretariat(slug),
                        number,
                        stored,
                        form,
                        refusal,
                        action,
                        Back.path(address, slug, number)));
    }
}
