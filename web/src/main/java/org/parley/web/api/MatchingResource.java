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
import java.util.List;
import java.util.stream.Collectors;
import org.parley.document.Matchings;
import org.parley.kernel.Slug;
import org.parley.web.Site;
import org.parley.web.json.JsonBody;
import org.parley.web.json.Preconditions;

/** From which paragraphs those of a version in preparation come, for its secretariat. */
@Path("/api/v1/consultations/{slug}/documents/{document}/draft/matching")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MatchingResource {
    @Inject
    Matchings matchings;

    @Inject
    Site site;

    @Context
    HttpHeaders headers;

    /** The matching as proposed and as was said. */
    @GET
    public MatchingData matching(@PathParam("slug") Slug slug, @PathParam("document") Slug document) {
        return MatchingData.of(matchings.review(slug, document));
    }

    /** Says from where some blocks come, and whether all was reviewed. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public MatchingData say(@PathParam("slug") Slug slug, @PathParam("document") Slug document, JsonBody body) {
        int revision = Preconditions.version(headers, site);
        var said = body.as(SaidMatching.class);
        var descent = said.descent().stream()
                .collect(Collectors.toMap(block -> block.place() - 1, MatchingResource::places, (one, later) -> later));
        boolean reviewed = Boolean.TRUE.equals(said.reviewed());
        return MatchingData.of(matchings.say(slug, document, revision, descent, reviewed));
    }

    private static List<Integer> places(SaidDescent block) {
        return block.from().stream().map(place -> place - 1).toList();
    }
}
