package org.parley.web.versions;

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
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.comment.Comments;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.document.MatchingReview;
import org.parley.document.Matchings;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.Refusal;
import org.parley.kernel.Slug;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;
import org.parley.web.Site;

/** Reviewing and correcting from which paragraphs those of a new version come, before it is published. */
@Path("/consultations/{slug}/workbench/drafts/{doc}/matching")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class MatchingResource {
    @Inject
    Consultations consultations;

    @Inject
    Matchings matchings;

    @Inject
    Comments comments;

    @Inject
    Refusals refusals;

    @Inject
    Site site;

    @PathParam("slug")
    String slug = "";

    @PathParam("doc")
    String document = "";

    @QueryParam("show")
    @DefaultValue("doubtful")
    String show = "";

    @QueryParam("page")
    @DefaultValue("")
    String page = "";

    /** The matching. */
    @GET
    public Page review(@QueryParam("done") @Nullable String done) {
        var consultation = consultations.ofSecretariat(new Slug(slug));
        return page(view(consultation, Form.empty(), null, "saved".equals(done)));
    }

    /** Takes in what is better. */
    @POST
    public Response save(Form form) {
        var consultation = consultations.ofSecretariat(new Slug(slug));
        var name = new Slug(document);
        boolean all = form.has("do", "all-right");
        try {
            var descent = MatchForm.read(matchings.review(consultation.slug(), name), form);
            var saved = matchings.say(
                    consultation.slug(), name, form.number("revision").orElse(-1), descent, all);
            return Response.seeOther(URI.create(next(saved, all))).build();
        } catch (Invalid invalid) {
            return refused(invalid, view(consultation, form.with(invalid.faults()), null, false));
        } catch (Conflict stale) {
            return refused(stale, view(consultation, form, refusals.sentence(stale), false));
        }
    }

    private String next(MatchingReview saved, boolean all) {
        var draft = "/consultations/" + slug + "/workbench/drafts/"
                + saved.opened().document().slug();
        return all
                ? draft + "/publication"
                : draft + "/matching?done=saved&show=" + (show.equals("all") ? "all" : "doubtful") + "&page=" + asked();
    }

    private int asked() {
        return page.matches("[0-9]{1,5}") ? Integer.parseInt(page) : 1;
    }

    private static Response refused(Refusal refusal, MatchingView view) {
        return Response.status(Refusals.status(refusal)).entity(page(view)).build();
    }

    private static Page page(MatchingView view) {
        return Page.of("versions/matching.jte", view);
    }

    private MatchingView view(Consultation consultation, Form form, @Nullable String refusal, boolean saved) {
        var review = matchings.review(consultation.slug(), new Slug(document));
        var rows = new MatchRows(review, counted(consultation), site);
        boolean doubtful = !show.equals("all");
        var indexes = rows.indexes(doubtful);
        int pages = Math.max(1, (indexes.size() + MatchingView.SIZE - 1) / MatchingView.SIZE);
        int wanted = Math.clamp(asked(), 1, pages);
        return new MatchingView(
                consultation,
                review,
                doubtful,
                rows.indexes(true).size(),
                rows.counts(),
                indexes.stream()
                        .skip((wanted - 1L) * MatchingView.SIZE)
                        .limit(MatchingView.SIZE)
                        .map(rows::row)
                        .toList(),
                rows.removed(),
                wanted,
                pages,
                form,
                refusal,
                saved);
    }

    private Map<Long, Integer> counted(Consultation consultation) {
        var counted = new HashMap<Long, Integer>();
        comments.tallies(consultation).forEach(tally -> counted.merge(tally.paragraph(), tally.total(), Integer::sum));
        return counted;
    }
}
