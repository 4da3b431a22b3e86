package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.access.Accounts;
import org.parley.web.json.JsonBody;

/** Appointing administrators. The operator of the machine appoints the first one with the operator's key. */
@Path("/api/v1/administrators")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdministratorResource {
    @Inject
    Accounts accounts;

    /** Makes the holder of an account an administrator. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void appoint(JsonBody body) {
        accounts.makeAdministrator(body.as(Appointee.class).email());
    }
}
