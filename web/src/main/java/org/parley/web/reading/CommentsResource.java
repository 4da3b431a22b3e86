package org.parley.web.reading;

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
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.document.Documents;
import org.parley.kernel.Slug;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.reading.Sending.Back;
import org.parley.web.reading.Sending.Taken;

/** The comments of a consultation: the list, narrowed as the reader likes, and the making of new ones. */
@Path("/consultations/{slug}/comments")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CommentsResource {
    @Inject
    Consultations consultations;

    @Inject
    Documents documents;

    @Inject
    Sending sending;

    @Inject
    CommentsPages lists;

    @Inject
    ReaderPages texts;

    @Inject
    CommentForms forms;

    @Context
    UriInfo address;

    /** A page of the list; with {@code act=comment} also the form for a comment on the whole. */
    @GET
    public Page list(@PathParam("slug") String slug) {
        var consultation = consultations.consultation(new Slug(slug));
        var query = CommentsQuery.of(address.getQueryParameters());
        var form = query.fields().has("act", ReaderQuery.COMMENT)
                ? Optional.of(forms.fresh(consultation, Optional.empty(), ReaderQuery.COMMENT, Spot.WHOLE, Map.of()))
                : Optional.<CommentForm>empty();
        return Page.of("reading/comments.jte", lists.page(consultation, query, form));
    }

    /** Makes a comment. An amendment is first shown as the difference that it makes. */
    @POST
    public Response make(@PathParam("slug") String typed, Form form) {
        var slug = new Slug(typed);
        return switch (sending.send(slug, form)) {
            case Taken taken ->
                Response.seeOther(URI.create(taken.receipt().address() + "/receipt"))
                        .build();
            case Back back ->
                Response.status(back.status())
                        .entity(page(consultations.consultation(slug), back.form()))
                        .build();
        };
    }

    private Page page(Consultation consultation, CommentForm form) {
        var document = form.form().given("document");
        if (document.isEmpty()) {
            var query = CommentsQuery.of(address.getQueryParameters());
            return Page.of("reading/comments.jte", lists.page(consultation, query, Optional.of(form)));
        }
        var version = form.form().given("version").map(ReaderQuery::version);
        var opened = documents.open(consultation, new Slug(document.get()), version);
        return Page.of("reading/reader.jte", texts.page(consultation, opened, form));
    }
}
