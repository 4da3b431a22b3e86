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
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.casework.CodeBook;
import org.parley.casework.CodeBookEntry;
import org.parley.casework.NewTag;
import org.parley.casework.Tag;
import org.parley.consultation.Consultations;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.Refusal;
import org.parley.kernel.Slug;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;

/** One tag of the code book: changing it, putting it together with another, taking it out. */
@Path("/consultations/{slug}/workbench/code-book/{id: [0-9]+}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TagResource {
    @Inject
    Consultations consultations;

    @Inject
    CodeBook book;

    @Inject
    Refusals refusals;

    /** The tag, to be changed. */
    @GET
    public Page form(@PathParam("slug") String slug, @PathParam("id") long id) {
        var tag = book.tag(new Slug(slug), id);
        return page("tag", new Slug(slug), tag, "", stored(tag), null);
    }

    private static Form stored(Tag tag) {
        return Form.filled(Map.of(
                "name", tag.name(),
                "definition", tag.definition(),
                "example", tag.example(),
                "version", String.valueOf(tag.version())));
    }

    /** Changes the tag. */
    @POST
    public Response edit(@PathParam("slug") String slug, @PathParam("id") long id, Form form) {
        var name = new Slug(slug);
        var tag = book.tag(name, id);
        try {
            var content = NewTag.typed(form.value("name"), form.value("definition"), form.value("example"));
            book.edit(name, id, content, form.number("version").orElse(0));
            return done(name, "changed");
        } catch (Invalid invalid) {
            return refused(invalid, page("tag", name, tag, "", form.with(invalid.faults()), null));
        } catch (Conflict conflict) {
            return refused(conflict, page("tag", name, tag, "", anew(form, tag), refusals.sentence(conflict)));
        }
    }

    private static Form anew(Form form, Tag tag) {
        return form.and("version", String.valueOf(tag.version()));
    }

    private static Response done(Slug slug, String what) {
        return Response.seeOther(URI.create(Back.workbench(slug) + "/code-book?done=" + what))
                .build();
    }

    private static Response refused(Refusal refusal, Page page) {
        return Response.status(Refusals.status(refusal)).entity(page).build();
    }

    /** What putting it together with another tag means, before it is done. */
    @GET
    @Path("merge")
    public Page beforeMerge(
            @PathParam("slug") String slug, @PathParam("id") long id, @QueryParam("into") @Nullable String into) {
        var tag = book.tag(new Slug(slug), id);
        return page("merge", new Slug(slug), tag, into == null ? "" : into, stored(tag), null);
    }

    /** Puts all its comments under another tag. */
    @POST
    @Path("merge")
    public Response merge(@PathParam("slug") String slug, @PathParam("id") long id, Form form) {
        var name = new Slug(slug);
        var tag = book.tag(name, id);
        try {
            var into = Optional.ofNullable(Numbers.of(form, "into")).orElse(id);
            book.merge(name, id, form.number("version").orElse(0), into);
            return done(name, "merged");
        } catch (Invalid invalid) {
            return refused(invalid, page("merge", name, tag, "", form.with(invalid.faults()), null));
        } catch (Conflict conflict) {
            var sentence = refusals.sentence(conflict);
            return refused(conflict, page("merge", name, tag, form.shown("into"), anew(form, tag), sentence));
        }
    }

    /** What taking it out means, before it is done. */
    @GET
    @Path("removal")
    public Page beforeRemoval(@PathParam("slug") String slug, @PathParam("id") long id) {
        var tag = book.tag(new Slug(slug), id);
        return page("tag-removal", new Slug(slug), tag, "", stored(tag), null);
    }

    /** Takes it off all comments and out of the code book. */
    @POST
    @Path("removal")
    public Response remove(@PathParam("slug") String slug, @PathParam("id") long id, Form form) {
        var name = new Slug(slug);
        var tag = book.tag(name, id);
        try {
            book.remove(name, id, form.number("version").orElse(0));
            return done(name, "removed");
        } catch (Conflict conflict) {
            var sentence = refusals.sentence(conflict);
            return refused(conflict, page("tag-removal", name, tag, "", anew(form, tag), sentence));
        }
    }

    private Page page(String template, Slug slug, Tag tag, String into, Form form, @Nullable String refusal) {
        var entries = book.entries(slug);
        var other = entries.stream()
                .filter(entry -> String.valueOf(entry.tag().id()).equals(into)
                        && !entry.tag().id().equals(tag.id()))
                .findFirst();
        var comments = entries.stream()
                .filter(entry -> entry.tag().id().equals(tag.id()))
                .mapToInt(CodeBookEntry::comments)
                .sum();
        return Page.of(
                "casework/" + template + ".jte",
                new TagView(
                        consultations.ofSecretariat(slug),
                        tag,
                        comments,
                        entries.stream()
                                .filter(entry -> !entry.tag().id().equals(tag.id()))
                                .toList(),
                        other,
                        other.map(entry -> book.carriesBoth(slug, tag, entry.tag()))
                                .orElse(0),
                        form,
                        refusal));
    }
}
