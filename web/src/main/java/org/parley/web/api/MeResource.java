package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.access.Caller;
import org.parley.kernel.SignInNeeded;
import org.parley.stakeholder.Stakeholders;

/** The account that a token belongs to. */
@Path("/api/v1/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
    @Inject
    Stakeholders stakeholders;

    @Inject
    Caller caller;

    /** Who it is, and what they may do. */
    @GET
    public MeData me() {
        var account = caller.account().orElseThrow(SignInNeeded::new);
        var person = stakeholders.self().orElseThrow(SignInNeeded::new);
        return new MeData(
                PersonData.of(person),
                account.email(),
                account.administrator(),
                caller.appointments().stream().sorted().toList(),
                stakeholders.mandates().stream().map(MandateData::of).toList());
    }
}
