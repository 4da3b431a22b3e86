package org.parley.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.access.Accounts;
import org.parley.access.Caller;
import org.parley.kernel.Invalid;
import org.parley.kernel.SignInNeeded;
import org.parley.stakeholder.NewOrganisation;
import org.parley.stakeholder.Stakeholders;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Session;

/** What a person keeps: the organisations they speak for, and their password. */
@Path("/account")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AccountResource {
    private static final int UNPROCESSABLE = 422;
    private static final Set<String> DONE = Set.of("organisation", "request", "decision", "password");

    @Inject
    Accounts accounts;

    @Inject
    Stakeholders stakeholders;

    @Inject
    Session session;

    @Inject
    Caller caller;

    /** The account page. */
    @GET
    public Page account(@QueryParam("done") @Nullable String done) {
        return page(Form.empty(), done != null && DONE.contains(done) ? done : null);
    }

    /** Registers an organisation for which the person then speaks. */
    @POST
    @Path("organisations")
    public Response registerOrganisation(Form form) {
        return answer(
                form,
                "organisation",
                () -> stakeholders.registerOrganisation(new NewOrganisation(
                        form.value("name"),
                        form.value("group"),
                        form.given("country").orElse(null))));
    }

    /** Asks for a mandate. */
    @POST
    @Path("mandates")
    public Response requestMandate(Form form) {
        return answer(form, "request", () -> stakeholders.requestMandate(form.value("organisation")));
    }

    /** Grants a mandate that another person asked for, or turns it down. */
    @POST
    @Path("mandates/{id}")
    public Response decideMandate(@PathParam("id") long id, Form form) {
        return answer(form, "decision", () -> stakeholders.decideMandate(id, form.has("decision", "grant")));
    }

    /** Changes the password; other browsers are signed out. */
    @POST
    @Path("password")
    public Response changePassword(Form form) {
        try {
            var secret = accounts.changePassword(form.shown("present"), form.shown("changed"));
            return Response.seeOther(done("password"))
                    .cookie(session.cookie(secret))
                    .build();
        } catch (Invalid invalid) {
            return refused(form, invalid);
        }
    }

    private Response answer(Form form, String done, Runnable act) {
        try {
            act.run();
            return Response.seeOther(done(done)).build();
        } catch (Invalid invalid) {
            return refused(form, invalid);
        }
    }

    private Response refused(Form form, Invalid invalid) {
        return Response.status(UNPROCESSABLE)
                .entity(page(form.with(invalid.faults()), null))
                .build();
    }

    private static URI done(String what) {
        return URI.create("/account?done=" + what);
    }

    private Page page(Form form, @Nullable String done) {
        var mandates = stakeholders.mandates();
        var account = caller.account().orElseThrow(SignInNeeded::new);
        var person = stakeholders.self().orElseThrow(SignInNeeded::new);
        return Page.of(
                "account/account.jte",
                new AccountView(person, account.email(), mandates, stakeholders.mandateRequests(), form, done));
    }
}
