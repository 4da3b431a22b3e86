package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.parley.finding.Search;
import org.parley.finding.Wanted;
import org.parley.web.Site;
import org.parley.web.json.Query;

/** Search over everything public, with the parameters of the search page. */
@Path("/api/v1/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {
    @Inject
    Search search;

    @Inject
    Site site;

    @Context
    UriInfo address;

    /** One page of what was found. */
    @GET
    public SearchData search() {
        var query = new Query(address);
        int limit = query.limit();
        query.check();
        var wanted = new Wanted(
                one("q"),
                all("consultation"),
                all("kind"),
                all("group"),
                all("country"),
                all("lang"),
                one("from"),
                one("to"),
                one("sort"),
                one("after"),
                Optional.of(limit));
        return SearchData.of(search.find(wanted), site);
    }

    private String one(String name) {
        return Optional.ofNullable(address.getQueryParameters().getFirst(name)).orElse("");
    }

    private List<String> all(String name) {
        return Optional.ofNullable(address.getQueryParameters().get(name)).orElse(List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }
}
