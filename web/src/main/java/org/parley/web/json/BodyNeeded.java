package org.parley.web.json;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import org.parley.web.Problem;
import org.parley.web.Site;

/** Refuses a request without a body where a resource takes one: JAX-RS would give it nothing. */
@Provider
public class BodyNeeded implements ContainerRequestFilter {
    @Inject
    Site site;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var taken = resource.getResourceMethod().getParameterTypes();
        if (!request.hasEntity() && Arrays.asList(taken).contains(JsonBody.class)) {
            request.abortWith(Problem.of(400, "json-no-object", site.text("refusal.json-no-object")));
        }
    }
}
