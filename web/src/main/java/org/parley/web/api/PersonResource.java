package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.parley.stakeholder.NewPerson;
import org.parley.stakeholder.Stakeholders;
import org.parley.web.Site;
import org.parley.web.json.JsonBody;

/** Registering persons. */
@Path("/api/v1/persons")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PersonResource {
    @Inject
    Stakeholders stakeholders;

    @Inject
    Site site;

    /** Registers a person with an account. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(JsonBody body) {
        var person = stakeholders.register(body.as(NewPerson.class));
        return Response.created(URI.create(site.url("/api/v1/me")))
                .entity(PersonData.of(person))
                .build();
    }
}
