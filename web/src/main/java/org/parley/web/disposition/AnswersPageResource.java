package org.parley.web.disposition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.comment.CommentFilter;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.disposition.AnsweredComment;
import org.parley.disposition.Dispositions;
import org.parley.document.DocumentVersion;
import org.parley.document.Documents;
import org.parley.document.Paragraph;
import org.parley.document.Place;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;
import org.parley.publication.AnswerTable;
import org.parley.web.Page;

/** Every comment with its answer, for everybody. */
@Path("/consultations/{slug}/answers")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AnswersPageResource {
    private static final int PAGE_SIZE = 50;

    @Inject
    Consultations consultations;

    @Inject
    Dispositions dispositions;

    @Inject
    Documents documents;

    @Inject
    AnswerLinks links;

    @Context
    UriInfo address;

    /** A page of the table. */
    @GET
    public Page answers(@PathParam("slug") String slug) {
        var consultation = consultations.consultation(new Slug(slug));
        var filter = AnswersFilter.of(address.getQueryParameters());
        var after = Optional.ofNullable(address.getQueryParameters().getFirst("after"))
                .filter(value -> value.matches("[0-9]{1,9}"));
        var coverage = dispositions.coverage(consultation);
        var rows = dispositions.table(
                consultation,
                comments(consultation, filter),
                filter.decision(),
                after.map(Integer::valueOf),
                PAGE_SIZE);
        return Page.of(
                "disposition/answers.jte",
                new AnswersPage(
                        consultation,
                        coverage,
                        filter,
                        after.orElse(""),
                        rows,
                        places(rows.items()),
                        links.of(rows.items().stream()
                                .flatMap(item -> item.disposition().stream())
                                .toList()),
                        AnswerTable.parts(dispositions.lastNumber(consultation))));
    }

    private CommentFilter comments(Consultation consultation, AnswersFilter filter) {
        return new CommentFilter(
                paragraph(consultation, filter.value("paragraph")),
                filter.group(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                filter.answered(),
                false);
    }

    private Optional<Long> paragraph(Consultation consultation, String number) {
        return number.isEmpty()
                ? Optional.empty()
                : documents.published(consultation).stream()
                        .flatMap(opened -> found(opened.version(), number).stream())
                        .map(Paragraph::id)
                        .findFirst();
    }

    private Optional<Paragraph> found(DocumentVersion version, String number) {
        try {
            return Optional.of(documents.paragraph(version, number));
        } catch (NotFound unknown) {
            return Optional.empty();
        }
    }

    private Map<Long, Place> places(List<AnsweredComment> rows) {
        var paragraphs = rows.stream()
                .flatMap(item -> item.comment().paragraph().stream())
                .distinct()
                .toList();
        return documents.places(paragraphs).stream()
                .collect(Collectors.toMap(place -> place.paragraph().id(), Function.identity()));
    }
}
