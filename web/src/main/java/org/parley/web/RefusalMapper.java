package org.parley.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.parley.kernel.Refusal;
import org.parley.kernel.SignInNeeded;

/** Answers a refusal that no form of a page took up. Who must sign in first is taken there and back. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {
    @Inject
    Refusals refusals;

    @Inject
    Site site;

    @Context
    UriInfo address;

    @Context
    Request request;

    @Override
    public Response toResponse(Refusal refusal) {
        if (Paths.ofApi(address)) {
            return Problem.of(refusal, site);
        }
        if (refusal instanceof SignInNeeded && request.getMethod().equals("GET")) {
            var next = URLEncoder.encode(site.here(), StandardCharsets.UTF_8);
            return Response.seeOther(URI.create("/sign-in?next=" + next)).build();
        }
        return refusals.page(refusal);
    }
}
