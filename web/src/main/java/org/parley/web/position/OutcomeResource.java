package org.parley.web.position;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.comment.CommentFilter;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.disposition.Dispositions;
import org.parley.kernel.Faults;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;
import org.parley.objection.Objections;
import org.parley.outcome.OutcomeEditions;
import org.parley.position.OutcomeTexts;
import org.parley.position.Positions;
import org.parley.web.Page;

/** The outcome of a consultation for everybody. */
@Path("/consultations/{slug}/positions")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OutcomeResource {
    private static final int COMMENTS_SHOWN = 50;

    @Inject
    Consultations consultations;

    @Inject
    Dispositions dispositions;

    @Inject
    Positions positions;

    @Inject
    OutcomeTexts texts;

    @Inject
    Objections objections;

    @Inject
    OutcomeEditions editions;

    @Inject
    Outcome outcome;

    /** Every paragraph with the positions on it. */
    @GET
    public Page outcome(@PathParam("slug") String slug, @QueryParam("section") @Nullable String section) {
        var consultation = consultations.consultation(new Slug(slug));
        boolean visible = positions.visible(consultation);
        return Page.of(
                "position/outcome.jte",
                new OutcomeView(
                        consultation,
                        dispositions.coverage(consultation),
                        visible ? Optional.of(outcome.matrix(consultation)) : Optional.empty(),
                        !consultation.phase().concluded(),
                        number(section),
                        visible ? Optional.of(texts.of(consultation)) : Optional.empty(),
                        visible ? objections.of(consultation) : Map.of(),
                        editions.of(consultation)));
    }

    private static int number(@Nullable String typed) {
        return typed != null && typed.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(typed) : 1;
    }

    /** One paragraph with its positions and every comment with its answer. */
    @GET
    @Path("{paragraph}")
    public Page paragraph(
            @PathParam("slug") String slug,
            @PathParam("paragraph") String number,
            @QueryParam("document") @Nullable String document,
            @QueryParam("after") @Nullable String after) {
        var consultation = consultations.consultation(new Slug(slug));
        var rows = outcome.matrix(consultation).paragraphs();
        int place = place(rows, number, document == null ? "" : document);
        return Page.of(
                "position/paragraph.jte",
                new ParagraphView(
                        consultation,
                        rows.get(place),
                        comments(consultation, rows.get(place), after),
                        place == 0 ? Optional.empty() : Optional.of(rows.get(place - 1)),
                        place + 1 == rows.size() ? Optional.empty() : Optional.of(rows.get(place + 1)),
                        !consultation.phase().concluded(),
                        objections.of(consultation)));
    }

    private static int place(List<Row> rows, String number, String document) {
        return IntStream.range(0, rows.size())
                .filter(place -> rows.get(place).number().equals(number)
                        && (document.isEmpty() || rows.get(place).document().equals(document)))
                .findFirst()
                .orElseThrow(() -> new NotFound("paragraph", Faults.shortened(number)));
    }

    private org.parley.kernel.Page<org.parley.disposition.AnsweredComment> comments(
            Consultation consultation, Row row, @Nullable String after) {
        return dispositions.list(
                consultation,
                CommentFilter.onParagraph(row.paragraph().id()),
                Optional.ofNullable(after)
                        .filter(cursor -> cursor.matches("[0-9]{1,9}"))
                        .map(Integer::valueOf),
                COMMENTS_SHOWN);
    }
}
