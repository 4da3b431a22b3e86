package org.parley.web.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.comment.Comment;
import org.parley.comment.Comments;
import org.parley.comment.Responses;
import org.parley.consultation.Consultation;
import org.parley.disposition.Disposition;
import org.parley.disposition.Dispositions;
import org.parley.document.Descent;
import org.parley.document.Documents;
import org.parley.document.Lineages;
import org.parley.document.OpenDocument;
import org.parley.document.Paragraph;
import org.parley.document.Place;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;
import org.parley.support.Supports;
import org.parley.web.Choice;
import org.parley.web.ConsultationHeads;
import org.parley.web.Site;

/** Puts the lists of comments together. */
@RequestScoped
class CommentsPages {
    private static final int SIZE = 30;

    @Inject
    Documents documents;

    @Inject
    Lineages lineages;

    @Inject
    Comments comments;

    @Inject
    Responses responses;

    @Inject
    Dispositions dispositions;

    @Inject
    Supports supports;

    @Inject
    ConsultationHeads heads;

    @Inject
    Site site;

    @Inject
    Clock clock;

    @Context
    UriInfo address;

    /** A page of the list that a reader asked for, with a form for a comment on the whole or without. */
    CommentsView page(Consultation consultation, CommentsQuery query, Optional<CommentForm> form) {
        var place = query.paragraph().map(number -> place(consultation, query, number));
        var filter = query.filter(place.map(found -> found.paragraph().id()));
        var page = comments.list(consultation, filter, query.after(), SIZE);
        var total = query.narrows()
                ? responses.count(consultation, filter)
                : heads.participation(consultation).commentCount();
        var origins = responses.origins(consultation);
        return new CommentsView(
                consultation,
                query.fields(),
                query.narrows(),
                place,
                listed(
                        page.items(),
                        place.map(Place::paragraph),
                        place.map(this::descents).orElse(List.of())),
                Math.min(total, query.narrows() ? Responses.MOST_COUNTED : total),
                query.narrows() && total > Responses.MOST_COUNTED,
                following(page.next()),
                choices(origins.countries(), site.texts()::country),
                choices(origins.languages(), site.texts()::language),
                form,
                consultation.takesContributions(clock.instant()));
    }

    /** The descents of a paragraph, as far as there can be any. */
    List<Descent> descents(Place place) {
        return place.version().number() == 1 ? List.of() : lineages.of(place.paragraph());
    }

    private Place place(Consultation consultation, CommentsQuery query, String number) {
        var opened = opened(consultation, query);
        return new Place(opened.document(), opened.version(), documents.paragraph(opened.version(), number));
    }

    private OpenDocument opened(Consultation consultation, CommentsQuery query) {
        return query.document()
                .map(document -> documents.open(consultation, new Slug(document), query.version()))
                .or(() -> heads.documents(consultation).stream()
                        .findFirst()
                        .map(first ->
                                documents.open(consultation, first.document().slug(), query.version())))
                .orElseThrow(() -> new NotFound("document", consultation.slug()));
    }

    /** The comments with the paragraphs they are on and their answers. */
    List<Listed> listed(List<Comment> found) {
        return listed(found, Optional.empty(), List.of());
    }

    /**
     * The comments as they stand beside a paragraph.
     *
     * @param beside the paragraph; absent if they stand in a list
     * @param descents of the paragraph
     */
    List<Listed> listed(List<Comment> found, Optional<Paragraph> beside, List<Descent> descents) {
        var here = descents.stream().collect(Collectors.toMap(Descent::ancestor, Function.identity()));
        var paragraphs =
                found.stream().flatMap(comment -> comment.paragraph().stream()).collect(Collectors.toSet());
        Map<Long, Place> places = documents.places(paragraphs).stream()
                .collect(Collectors.toMap(place -> place.paragraph().id(), Function.identity()));
        Map<Long, Disposition> answers =
                dispositions.of(found).stream().collect(Collectors.toMap(Disposition::comment, Function.identity()));
        var support = supports.tallies(found);
        return found.stream()
                .map(comment -> {
                    var place = comment.paragraph().map(places::get);
                    var on = place.map(Place::paragraph);
                    var answer = Optional.ofNullable(answers.get(comment.id()));
                    var since = place.flatMap(
                            at -> Optional.ofNullable(here.get(at.paragraph().id()))
                                    .filter(descent -> !descent.self())
                                    .map(descent -> descent.since(at.version().number())));
                    return new Listed(
                            Lead.of(comment, on, since, beside.or(() -> on)).supported(support), place, answer);
                })
                .toList();
    }

    /** The address of the next page. */
    @Nullable
    String following(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        var next = address.getRequestUriBuilder()
                .replaceQueryParam("after", cursor)
                .build();
        return next.getRawPath() + "?" + next.getRawQuery();
    }

    private static List<Choice> choices(List<String> codes, UnaryOperator<String> naming) {
        return codes.stream()
                .map(code -> new Choice(code, naming.apply(code)))
                .sorted((one, other) -> one.label().compareTo(other.label()))
                .toList();
    }
}
