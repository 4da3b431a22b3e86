package org.parley.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.access.Accounts;
import org.parley.kernel.Invalid;
import org.parley.stakeholder.NewPerson;
import org.parley.stakeholder.Stakeholders;
import org.parley.web.Form;
import org.parley.web.OwnPath;
import org.parley.web.Page;
import org.parley.web.Session;

/** Signing in and out, and registering. The secret of the sign-in is made anew each time. */
@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SignInResource {
    private static final int UNPROCESSABLE = 422;

    @Inject
    Accounts accounts;

    @Inject
    Stakeholders stakeholders;

    @Inject
    Session session;

    @Inject
    Resuming resuming;

    /** The form to sign in with. */
    @GET
    @Path("sign-in")
    public Page form(@QueryParam("next") @Nullable String next) {
        return Page.of("account/sign-in.jte", Form.filled(Map.of("next", next == null ? "" : next)));
    }

    /** Signs in and goes on to where the person wanted to go. */
    @POST
    @Path("sign-in")
    public Response signIn(Form form) {
        try {
            return enter(form);
        } catch (Invalid invalid) {
            return Response.status(UNPROCESSABLE)
                    .entity(Page.of("account/sign-in.jte", form.with(invalid.faults())))
                    .build();
        }
    }

    private Response enter(Form form) {
        var email = form.shown("email");
        var device = session.knowsDeviceOf(email) ? session.deviceMark(email) : null;
        var secret = accounts.signIn(email, form.shown("password"), false, device);
        return Response.fromResponse(resuming.answer(form, secret)
                        .orElseGet(() -> Response.seeOther(OwnPath.of(form.value("next"), "/"))
                                .build()))
                .cookie(session.cookie(secret), session.deviceCookie(session.deviceMark(email)))
                .build();
    }

    /** Ends the sign-in of this browser. */
    @POST
    @Path("sign-out")
    public Response signOut() {
        session.end();
        return Response.seeOther(URI.create("/")).cookie(session.ending()).build();
    }

    /** The form to register with. */
    @GET
    @Path("register")
    public Page registration(@QueryParam("next") @Nullable String next) {
        return Page.of("account/register.jte", Form.filled(Map.of("next", next == null ? "" : next)));
    }

    /** Registers a person and signs in. */
    @POST
    @Path("register")
    public Response register(Form form) {
        try {
            stakeholders.register(new NewPerson(
                    form.value("name"),
                    form.value("email"),
                    form.value("password"),
                    form.value("group"),
                    form.given("country").orElse(null)));
            return enter(form.given("next").isPresent() ? form : form.and("next", "/account"));
        } catch (Invalid invalid) {
            return Response.status(UNPROCESSABLE)
                    .entity(Page.of("account/register.jte", form.with(invalid.faults())))
                    .build();
        }
    }
}
