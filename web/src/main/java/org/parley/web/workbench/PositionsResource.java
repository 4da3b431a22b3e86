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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.comment.CommentFilter;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.disposition.AnsweredComment;
import org.parley.disposition.Dispositions;
import org.parley.document.Paragraph;
import org.parley.kernel.Conflict;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.kernel.Page;
import org.parley.kernel.Refusal;
import org.parley.kernel.Slug;
import org.parley.position.NewPosition;
import org.parley.position.Position;
import org.parley.position.Positions;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.web.Form;
import org.parley.web.Refusals;
import org.parley.web.Site;
import org.parley.web.position.Outcome;

/** Where the secretariat writes the positions of the groups. */
@Path("/consultations/{slug}/workbench/positions")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PositionsResource {
    @Inject
    Consultations consultations;

    @Inject
    Dispositions dispositions;

    @Inject
    Positions positions;

    @Inject
    Outcome outcome;

    @Inject
    Refusals refusals;

    @Inject
    Site site;

    /** Every paragraph against every group. */
    @GET
    public org.parley.web.Page matrix(
            @PathParam("slug") String slug,
            @QueryParam("show") @Nullable String show,
            @QueryParam("done") @Nullable String done) {
        var consultation = consultations.ofSecretariat(new Slug(slug));
        var written = done == null ? null : site.text("positions.done", "paragraph", Faults.shortened(done));
        return org.parley.web.Page.of(
                "workbench/positions.jte",
                new MatrixView(consultation, outcome.matrix(consultation), "missing".equals(show), written));
    }

    /** The position of one group on one paragraph, to be written. */
    @GET
    @Path("{paragraph}/{group}")
    public org.parley.web.Page form(
            @PathParam("slug") String slug,
            @PathParam("paragraph") String paragraph,
            @PathParam("group") String group,
            @QueryParam("document") @Nullable String document) {
        var asked = asked(slug, paragraph, group, document);
        var stored = stored(asked);
        var comments = comments(asked);
        return page(asked, stored, comments, filled(stored, comments), null);
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
        var asked = asked(slug, paragraph, group, document);
        var comments = comments(asked);
        var typed = new NewPosition(
                document,
                form.value("stance"),
                form.value("summary"),
                form.value("disagreement"),
                QuotedWords.of(form, comments.items()));
        try {
            positions.write(
                    new Slug(slug),
                    paragraph,
                    asked.group(),
                    typed,
                    form.number("version").orElse(0));
            return Response.seeOther(next(asked, form.has("next", "yes"))).build();
        } catch (Invalid invalid) {
            return refused(invalid, page(asked, stored(asked), comments, form.with(invalid.faults()), null));
        } catch (Conflict conflict) {
            var stored = stored(asked);
            var again = form.and(
                    "version", String.valueOf(stored.map(Position::version).orElse(0)));
            return refused(conflict, page(asked, stored, comments, again, refusals.sentence(conflict)));
        }
    }

    private static Response refused(Refusal refusal, org.parley.web.Page page) {
        return Response.status(Refusals.status(refusal)).entity(page).build();
    }

    private URI next(Asked asked, boolean nextMissing) {
        var path = "/consultations/" + asked.consultation().slug() + "/workbench/positions";
        if (nextMissing) {
            var missing = outcome.matrix(asked.consultation()).nextMissing(asked.paragraph(), asked.group());
            if (missing.isPresent()) {
                return URI.create(path + "/" + missing.get());
            }
        }
        var number = asked.paragraph().number().orElse("");
        return URI.create(path + "?done=" + number + "#p" + number);
    }

    private record Asked(
            Consultation consultation, Paragraph paragraph, StakeholderGroup group, Optional<String> document) {}

    private Asked asked(String slug, String paragraph, String group, @Nullable String document) {
        var consultation = consultations.ofSecretariat(new Slug(slug));
        var which = Optional.ofNullable(document);
        return new Asked(
                consultation,
                positions.paragraph(consultation, which, paragraph),
                StakeholderGroup.of(group).orElseThrow(() -> new NotFound("group", Faults.shortened(group))),
                which);
    }

    private Optional<Position> stored(Asked asked) {
        return positions.of(asked.consultation(), asked.paragraph()).stream()
                .filter(position -> position.group() == asked.group())
                .findFirst();
    }

    private Page<AnsweredComment> comments(Asked asked) {
        var filter = new CommentFilter(
                Optional.of(asked.paragraph().id()),
                Optional.of(asked.group()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
        return dispositions.list(asked.consultation(), filter, Optional.empty(), Page.LONGEST);
    }

    private static Form filled(Optional<Position> stored, Page<AnsweredComment> comments) {
        return stored.map(position -> {
                    var fields = new LinkedHashMap<>(QuotedWords.fields(position, comments.items()));
                    fields.put("version", List.of(String.valueOf(position.version())));
                    fields.put("stance", List.of(position.stance().code()));
                    fields.put("summary", List.of(position.summary()));
                    fields.put("disagreement", List.of(position.disagreement()));
                    return Form.filledWithLists(fields);
                })
                .orElseGet(Form::empty);
    }

    private static org.parley.web.Page page(
            Asked asked,
            Optional<Position> stored,
            Page<AnsweredComment> comments,
            Form form,
            @Nullable String refusal) {
        return org.parley.web.Page.of(
                "workbench/position.jte",
                new PositionView(
                        asked.consultation(),
                        asked.paragraph(),
                        asked.document().orElse(""),
                        asked.group(),
                        stored,
                        comments,
                        form,
                        refusal));
    }
}
