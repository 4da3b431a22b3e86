package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.disposition.Dispositions;
import org.parley.document.Documents;
import org.parley.document.Place;
import org.parley.kernel.NotFound;
import org.parley.kernel.Page;
import org.parley.kernel.Slug;
import org.parley.objection.Objections;
import org.parley.outcome.OutcomeEditions;
import org.parley.participation.InvitedOrganisations;
import org.parley.position.NewPosition;
import org.parley.position.OutcomeTexts;
import org.parley.position.Position;
import org.parley.position.Positions;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.web.Site;
import org.parley.web.json.JsonBody;
import org.parley.web.json.Preconditions;
import org.parley.web.json.Query;

/** Positions of the groups: public once the outcome is published, the secretariat's until then. */
@Path("/api/v1/consultations/{slug}/positions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PositionResource {
    private static final String ONE = "{paragraph}/{group}";

    @Inject
    Consultations consultations;

    @Inject
    Positions positions;

    @Inject
    OutcomeTexts texts;

    @Inject
    Objections objections;

    @Inject
    OutcomeEditions editions;

    @Inject
    InvitedOrganisations invited;

    @Inject
    Dispositions dispositions;

    @Inject
    Documents documents;

    @Inject
    Site site;

    @Context
    UriInfo address;

    @Context
    HttpHeaders headers;

    /** All positions with the share of comments answered. */
    @GET
    public PositionsData all(@PathParam("slug") Slug slug) {
        var consultation = consultations.consultation(slug);
        var page = site.url("/consultations/" + slug + "/positions");
        var coverage = CoverageData.of(dispositions.coverage(consultation));
        var items = shown(consultation, positions.of(consultation));
        var written = texts.of(consultation);
        return new PositionsData(
                page,
                page + ".pdf",
                editions.newest(consultation).map(entry -> OutcomeEditionData.of(consultation, entry, site)),
                written.convergence(),
                written.divergence(),
                written.method(),
                silence(consultation),
                coverage,
                items);
    }

    private SilenceData silence(Consultation consultation) {
        var tally = invited.tally(consultation);
        var silent = invited.list(consultation, Optional.of(false), Optional.empty(), Page.LONGEST);
        return new SilenceData(
                tally.total(),
                tally.responded(),
                silent.items().stream().map(one -> one.organisation().name()).toList());
    }

    private List<PositionData> shown(Consultation consultation, List<Position> found) {
        var places = places(found);
        var standing = objections.of(consultation);
        return found.stream()
                .filter(position -> places.containsKey(position.paragraph()))
                .sorted(Comparator.comparing((Position position) -> order(places, position))
                        .thenComparing(Position::group))
                .map(position -> PositionData.of(
                        consultation,
                        position,
                        place(places, position),
                        standing.getOrDefault(position.id(), List.of()),
                        site))
                .toList();
    }

    private Map<Long, Place> places(List<Position> found) {
        var paragraphs = found.stream().map(Position::paragraph).collect(Collectors.toSet());
        return documents.places(paragraphs).stream()
                .collect(Collectors.toMap(place -> place.paragraph().id(), Function.identity()));
    }

    private static long order(Map<Long, Place> places, Position position) {
        var place = place(places, position);
        return place.document().id() * Integer.MAX_VALUE + place.paragraph().place();
    }

    private static Place place(Map<Long, Place> places, Position position) {
        return Optional.ofNullable(places.get(position.paragraph())).orElseThrow();
    }

    /** The position of a group on a paragraph of the newest version. */
    @GET
    @Path(ONE)
    public PositionData position(
            @PathParam("slug") Slug slug, @PathParam("paragraph") String paragraph, @PathParam("group") String group) {
        return one(slug, new Query(address).text("document"), paragraph, group);
    }

    private PositionData one(Slug slug, Optional<String> document, String number, String code) {
        var consultation = consultations.consultation(slug);
        var wanted = group(code);
        var paragraph = positions.paragraph(consultation, document, number);
        var found = positions.of(consultation, paragraph).stream()
                .filter(position -> position.group() == wanted)
                .toList();
        return shown(consultation, found).stream().findFirst().orElseThrow(() -> new NotFound("position", code));
    }

    private static StakeholderGroup group(String code) {
        return StakeholderGroup.of(code).orElseThrow(() -> new NotFound("group", code));
    }

    /** Writes the position of a group on a paragraph of the newest version. */
    @PUT
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_JSON)
    public PositionData write(
            @PathParam("slug") Slug slug,
            @PathParam("paragraph") String paragraph,
            @PathParam("group") String group,
            JsonBody body) {
        int version = Preconditions.version(headers, site);
        var typed = body.as(NewPosition.class);
        positions.write(slug, paragraph, group(group), typed, version);
        return one(slug, Optional.ofNullable(typed.document()), paragraph, group);
    }
}
