package org.parley.web.reading;

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
import java.util.List;
import java.util.Optional;
import org.parley.amendment.Difference;
import org.parley.campaign.Campaigns;
import org.parley.comment.Comment;
import org.parley.comment.Comments;
import org.parley.comment.Proposals;
import org.parley.comment.Reply;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.document.Documents;
import org.parley.document.Place;
import org.parley.kernel.Slug;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.disposition.PinnedAnswers;
import org.parley.web.voice.Acts;
import org.parley.web.voice.SupportPanels;

/** One comment with its replies, and the receipt that its author got. */
@Path("/consultations/{slug}/comments/{number: [0-9]{1,9}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ThreadResource {
    @Inject
    Consultations consultations;

    @Inject
    Documents documents;

    @Inject
    Comments comments;

    @Inject
    Proposals proposals;

    @Inject
    PinnedAnswers answers;

    @Inject
    Replying replying;

    @Inject
    SupportPanels supports;

    @Inject
    Laters laters;

    @Inject
    Acts acts;

    @Inject
    Campaigns campaigns;

    @PathParam("slug")
    String slug = "";

    @PathParam("number")
    int number;

    /** The comment with a page of its replies. */
    @GET
    public Page thread(
            @QueryParam("after") @DefaultValue("0") String after, @QueryParam("quote") @DefaultValue("") String quote) {
        var consultation = consultations.consultation(new Slug(slug));
        var quoted = place(quote).map(reply -> quotation(consultation, reply)).orElse("");
        return page(consultation, place(after).orElse(0), replying.fresh(consultation, quoted));
    }

    private static Optional<Integer> place(String typed) {
        return typed.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    /** The words of the comment, or of the reply with this place, for a reply to begin with. */
    private String quotation(Consultation consultation, int reply) {
        var comment = comments.comment(consultation, number);
        var words = reply == 0
                ? Optional.of(comment.text().isBlank() ? comment.wording().orElse("") : comment.text())
                : comments.replies(comment, reply - 1, 1).stream()
                        .filter(found -> found.place() == reply)
                        .map(Reply::text)
                        .findFirst();
        return words.map(ReplyQuotation::of).orElse("");
    }

    /** The receipt. */
    @GET
    @Path("receipt")
    public Page receipt() {
        var consultation = consultations.consultation(new Slug(slug));
        var comment = comments.comment(consultation, number);
        return Page.of(
                "reading/receipt.jte",
                new ReceiptView(consultation, comment, comments.receipt(comment, consultation.slug()), place(comment)));
    }

    /** Replies to the comment. */
    @POST
    @Path("replies")
    public Response reply(Form form) {
        var consultation = consultations.consultation(new Slug(slug));
        return switch (replying.send(consultation.slug(), number, form)) {
            case Replying.Taken taken ->
                Response.seeOther(URI.create(address(taken.place()))).build();
            case Replying.Back back ->
                Response.status(back.status())
                        .entity(page(consultation, 0, back.form()))
                        .build();
        };
    }

    private String address(int place) {
        int after = (place - 1) / ThreadView.SIZE * ThreadView.SIZE;
        return "/consultations/" + slug + "/comments/" + number + (after == 0 ? "" : "?after=" + after) + "#reply-"
                + place;
    }

    private Page page(Consultation consultation, int after, CommentForm form) {
        var comment = comments.comment(consultation, number);
        var place = place(comment);
        var change = Lead.difference(comment, place.map(Place::paragraph));
        var replies = comments.replies(comment, after, ThreadView.SIZE);
        return Page.of(
                "reading/thread.jte",
                new ThreadView(
                        consultation,
                        comment,
                        place,
                        change.map(Difference::runs).orElse(List.of()),
                        beside(consultation, comment, place),
                        answers.of(comment),
                        after,
                        replies,
                        supports.below(consultation, comment),
                        laters.later(consultation, place),
                        campaigns.of(comment),
                        acts.on(consultation, comment, replies),
                        form));
    }

    private ThreadView.Beside beside(Consultation consultation, Comment comment, Optional<Place> place) {
        if (comment.wording().isEmpty() || place.isEmpty()) {
            return new ThreadView.Beside(List.of(), List.of(), List.of());
        }
        var fromEarlier = comment.buildsOn()
                .flatMap(earlier -> proposals.proposal(consultation, earlier))
                .flatMap(Comment::wording)
                .map(earlier ->
                        Difference.between(earlier, comment.wording().get()).runs())
                .orElse(List.of());
        return new ThreadView.Beside(
                proposals.touching(comment, place.get().paragraph()), proposals.buildingOn(comment), fromEarlier);
    }

    private Optional<Place> place(Comment comment) {
        return documents.places(comment.paragraph().stream().toList()).stream().findFirst();
    }
}
