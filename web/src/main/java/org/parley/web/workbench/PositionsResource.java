package org.parley.web.workbench;

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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Conflict;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.Refusal;
import org.parley.kernel.Slug;
import org.parley.position.NewPosition;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;
import org.parley.web.Site;
import org.parley.web.position.Outcome;

/**
 * Where the secretariat writes the positions of the groups. Once the outcome is published, what is written goes into the
 * correction that is open.
 */
@Path("/consultations/{slug}/workbench/positions")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PositionsResource {
    private static final Set<String> SHOWN = Set.of("missing", "quotations", "objections");

    @Inject
    Desk desk;

    @Inject
    Outcome outcome;

    @Inject
    Refusals refusals;

    @Inject
    Site site;

    /** Every paragraph against every group. */
    @GET
    public Page matrix(
            @PathParam("slug") String slug,
            @QueryParam("show") @Nullable String show,
            @QueryParam("section") @Nullable String section,
            @QueryParam("done") @Nullable String done) {
        var written = done == null ? null : site.text("positions.done", "paragraph", Faults.shortened(done));
        var chosen = show != null && SHOWN.contains(show) ? show : "";
        int part = section != null && section.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(section) : 1;
        return Page.of("workbench/positions.jte", desk.matrix(new Slug(slug), chosen, part, written));
    }

    /** The position of one group on one paragraph, to be written. */
    @GET
    @Path("{paragraph}/{group}")
    public Page form(
            @PathParam("slug") String slug,
            @PathParam("paragraph") String paragraph,
            @PathParam("group") String group,
            @QueryParam("document") @Nullable String document) {
        var asked = desk.asked(slug, paragraph, group, document);
        return page(asked, desk.filled(asked), null);
    }

    /** Writes the position. */
    @POST
    @Path("{paragraph}/{group}")
    public Response write(
            @PathParam("slug") String slug,
            @PathParam("paragraph") String paragraph,
            @PathParam("group") String group,
            @QueryParam("document") @Nullable String document,
            Form form) {
        var asked = desk.asked(slug, paragraph, group, document);
        var typed = new NewPosition(
                document,
                form.value("stance"),
                form.value("summary"),
                form.value("disagreement"),
                QuotedWords.of(form, asked.comments().items()));
        try {
            desk.write(asked, paragraph, typed, form);
            return Response.seeOther(next(asked, form.has("next", "yes"))).build();
        } catch (Invalid invalid) {
            return refused(invalid, page(asked, form.with(invalid.faults()), null));
        } catch (Conflict conflict) {
            var again = form.and("version", String.valueOf(desk.version(asked)));
            return refused(conflict, page(asked, again, refusals.sentence(conflict)));
        }
    }

    private static Response refused(Refusal refusal, Page page) {
        return Response.status(Refusals.status(refusal)).entity(page).build();
    }

    private URI next(Desk.Asked asked, boolean nextMissing) {
        var base = "/consultations/" + asked.consultation().slug() + "/workbench/";
        if (asked.correcting()) {
            return URI.create(base + "corrections");
        }
        if (nextMissing) {
            var missing = outcome.matrix(asked.consultation()).nextMissing(asked.paragraph(), asked.group());
            if (missing.isPresent()) {
                return URI.create(base + "positions/" + missing.get());
            }
        }
        var number = asked.paragraph().number().orElse("");
        return URI.create(base + "positions?done=" + number + "#p" + number);
    }

    private Page page(Desk.Asked asked, Form form, @Nullable String refusal) {
        return Page.of("workbench/position.jte", desk.view(asked, form, refusal));
    }
}
