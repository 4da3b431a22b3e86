package org.parley.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.casework.CodeBook;
import org.parley.casework.NewTag;
import org.parley.casework.TakenTags;
import org.parley.consultation.Consultations;
import org.parley.kernel.Invalid;
import org.parley.kernel.Slug;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;
import org.parley.web.Site;

/** The code book of a consultation: what its tags are called and mean. */
@Path("/consultations/{slug}/workbench/code-book")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CodeBookResource {
    @Inject
    Consultations consultations;

    @Inject
    CodeBook book;

    @Inject
    Site site;

    /** All tags, with the form for a new one. */
    @GET
    public Page list(@PathParam("slug") String slug, @QueryParam("done") @Nullable String done) {
        return page(new Slug(slug), Form.empty(), done == null ? null : sentence(done));
    }

    private @Nullable String sentence(String done) {
        var key = "code-book.done." + done;
        return site.texts().has(key) ? site.text(key) : null;
    }

    private Page page(Slug slug, Form form, @Nullable String done) {
        return Page.of(
                "casework/code-book.jte",
                new CodeBookView(consultations.ofSecretariat(slug), book.entries(slug), form, done));
    }

    /** Adds a tag. */
    @POST
    public Response add(@PathParam("slug") String slug, Form form) {
        var name = consultations.ofSecretariat(new Slug(slug)).slug();
        try {
            book.add(name, NewTag.typed(form.value("name"), form.value("definition"), form.value("example")));
            return Response.seeOther(URI.create(Back.workbench(name) + "/code-book?done=added"))
                    .build();
        } catch (Invalid invalid) {
            return Response.status(Refusals.status(invalid))
                    .entity(page(name, form.with(invalid.faults()), null))
                    .build();
        }
    }

    /** The code book as a table. */
    @GET
    @Path("tags.csv")
    @Produces("text/csv")
    public Response table(@PathParam("slug") String slug) {
        var name = new Slug(slug);
        return Response.ok(CodeBookFile.written(book.entries(name)), "text/csv;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "-code-book.csv\"")
                .build();
    }

    /** Takes in the table of another consultation. */
    @POST
    @Path("upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@PathParam("slug") String slug, List<EntityPart> parts) throws IOException {
        var name = consultations.ofSecretariat(new Slug(slug)).slug();
        try {
            var taken = book.take(name, CodeBookFile.read(file(parts)));
            return Response.ok(page(name, Form.empty(), sentence(taken))).build();
        } catch (Invalid invalid) {
            return Response.status(Refusals.status(invalid))
                    .entity(page(name, Form.empty().with(invalid.faults()), null))
                    .build();
        }
    }

    private String sentence(TakenTags taken) {
        return taken.different().isEmpty()
                ? site.text("code-book.taken", "added", taken.added(), "same", taken.same())
                : site.text(
                        "code-book.taken-differently",
                        "added",
                        taken.added(),
                        "same",
                        taken.same(),
                        "different",
                        taken.different().size(),
                        "names",
                        String.join(", ", taken.different()));
    }

    private static byte[] file(List<EntityPart> parts) throws IOException {
        for (var part : parts) {
            if (part.getName().equals("file")) {
                try (var content = part.getContent()) {
                    return content.readNBytes(CodeBookFile.LARGEST + 1);
                }
            }
        }
        return new byte[0];
    }
}
