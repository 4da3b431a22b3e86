package org.parley.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.parley.kernel.Readiness;

/** Says to load balancers and the launcher whether the server is up, and nothing else. */
@Path("/health")
@RequestScoped
public class Health {
    @Inject
    @Any
    Instance<Readiness> parts;

    /** Up as long as requests are answered at all. */
    @GET
    @Path("live")
    public Response live() {
        return answer(true);
    }

    /** Up when pages, database and index serve. */
    @GET
    @Path("ready")
    public Response ready() {
        return answer(parts.stream().allMatch(Readiness::ready));
    }

    private static Response answer(boolean up) {
        return Response.status(up ? 200 : 503)
                .type("text/plain;charset=utf-8")
                .header("Cache-Control", "no-store")
                .entity(up ? "up\n" : "down\n")
                .build();
    }
}
