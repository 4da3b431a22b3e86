package org.parley.web.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.kernel.Invalid;
import org.parley.kernel.SignInNeeded;
import org.parley.stakeholder.Invitations;
import org.parley.stakeholder.Organisation;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;
import org.parley.web.Site;

/** Where a person who was invited enters the code. */
@Path("/invitations")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class InvitationResource {
    @Inject
    Invitations invitations;

    @Inject
    Site site;

    /** The form. */
    @GET
    public Page form() {
        if (!site.signedIn()) {
            throw new SignInNeeded();
        }
        return page(Form.empty(), Optional.empty());
    }

    private static Page page(Form form, Optional<Organisation> organisation) {
        var parameters = new HashMap<String, Object>(Map.of("form", form));
        organisation.ifPresent(known -> parameters.put("organisation", known));
        return new Page("workspace/invitation.jte", parameters);
    }

    /** Says to which organisation a code invites, before it is taken up. */
    @GET
    @Path("{code}")
    public Response invited(@PathParam("code") String code) {
        var form = Form.filled(Map.of("code", code));
        try {
            var organisation = invitations.invites(code);
            return Response.ok(page(form, Optional.of(organisation))).build();
        } catch (Invalid invalid) {
            return Response.status(Response.Status.NOT_FOUND)
                    .entity(page(form.with(invalid.faults()), Optional.empty()))
                    .build();
        }
    }

    /** Takes the invitation up. */
    @POST
    public Response accept(Form form) {
        try {
            var organisation = invitations.accept(form.value("code"));
            return Response.seeOther(URI.create("/organisations/" + organisation.slug() + "?done=joined"))
                    .build();
        } catch (Invalid invalid) {
            return Response.status(Refusals.status(invalid))
                    .entity(page(form.with(invalid.faults()), Optional.empty()))
                    .build();
        }
    }
}
