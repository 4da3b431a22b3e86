package org.parley.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.parley.finding.Search;
import org.parley.kernel.Busy;
import org.parley.kernel.Invalid;
import org.parley.web.Page;
import org.parley.web.Refusals;

/** The search page. */
@Path("/search")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SearchResource {
    private static final String TEMPLATE = "search/search.jte";

    @Inject
    Search search;

    @Inject
    SearchPages pages;

    @Inject
    Refusals refusals;

    @Context
    UriInfo address;

    /** A page of what was found. A search that cannot be read is shown again with what is wrong. */
    @GET
    public Response search() {
        var asked = SearchAddress.of(address.getQueryParameters());
        try {
            return Response.ok(Page.of(TEMPLATE, pages.found(asked, search.find(asked.wanted()))))
                    .build();
        } catch (Invalid invalid) {
            var form = asked.fields().with(invalid.faults());
            return Response.status(Refusals.status(invalid))
                    .entity(Page.of(TEMPLATE, pages.faulty(asked, form)))
                    .build();
        } catch (Busy busy) {
            return Response.status(Refusals.status(busy))
                    .header(HttpHeaders.RETRY_AFTER, busy.retryAfter().toSeconds())
                    .entity(Page.of(TEMPLATE, pages.unavailable(asked, refusals.sentence(busy))))
                    .build();
        }
    }
}
