package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.parley.access.Accounts;
import org.parley.access.Caller;
import org.parley.access.Secret;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.SignInNeeded;
import org.parley.web.Problem;
import org.parley.web.Site;
import org.parley.web.json.JsonBody;

/** Bearer tokens, with which programs sign in. */
@Path("/api/v1/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {
    private static final int CREATED = 201;
    private static final int UNAUTHORIZED = 401;
    private static final String SCHEME = "Bearer ";

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Site site;

    /** Gives a token for an e-mail address and its password. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response issue(JsonBody body) {
        var request = body.as(TokenRequest.class);
        new Faults()
                .text("email", request.email(), 254)
                .text("password", request.password(), 1000)
                .refuseAny();
        var expires = clock.instant().plus(Accounts.BEARER);
        try {
            var token = accounts.signIn(given(request.email()), given(request.password()), true, null);
            return Response.status(CREATED)
                    .entity(new TokenData(token.value(), expires))
                    .build();
        } catch (Invalid wrong) {
            var problem =
                    Problem.of(UNAUTHORIZED, "sign-in", site.text(wrong.faults().getFirst()));
            return Response.fromResponse(problem)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .build();
        }
    }

    private static String given(@Nullable String checked) {
        return checked == null ? "" : checked;
    }

    /** Ends the token with which the request is made. */
    @DELETE
    @Path("current")
    public void end(@HeaderParam(HttpHeaders.AUTHORIZATION) @DefaultValue("") String authorization) {
        if (!caller.signedIn()) {
            throw new SignInNeeded();
        }
        accounts.signOut(
                new Secret(authorization.strip().substring(SCHEME.length()).strip()));
    }
}
