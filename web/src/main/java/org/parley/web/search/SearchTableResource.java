package org.parley.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.parley.finding.Search;
import org.parley.web.Site;

/** A page of what was found as a table. The header {@code Link} leads to the following page (RFC 8288). */
@Path("/search.csv")
@RequestScoped
public class SearchTableResource {
    @Inject
    Search search;

    @Inject
    Site site;

    @Context
    UriInfo address;

    /** The same page as {@code /search} shows. */
    @GET
    @Produces("text/csv;charset=utf-8")
    public Response table() {
        var asked = SearchAddress.of(address.getQueryParameters());
        var found = search.find(asked.wanted());
        var answer = Response.ok(new SearchTable(site).of(found.hits()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"parley-search.csv\"");
        found.next()
                .map(asked::nextTable)
                .ifPresent(next -> answer.header(HttpHeaders.LINK, "<" + site.url(next) + ">; rel=\"next\""));
        return answer.build();
    }
}
