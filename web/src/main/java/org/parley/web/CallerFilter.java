package org.parley.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.access.Accounts;
import org.parley.access.Caller;
import org.parley.access.Secret;
import org.parley.kernel.Settings;
import org.parley.kernel.SignInNeeded;

/**
 * Finds out who calls: pages by the cookie of the sign-in, the API by a bearer token (RFC 6750) and by nothing else, so
 * that no foreign page can use a browser's sign-in there.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class CallerFilter implements ContainerRequestFilter {
    private static final Pattern BEARER = Pattern.compile("Bearer +([\\w.~+/=-]{1,200})", Pattern.CASE_INSENSITIVE);

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    Session session;

    @Inject
    Settings settings;

    @Override
    public void filter(ContainerRequestContext request) {
        if (Paths.ofApi(request)) {
            byBearerToken(request.getHeaderString("Authorization"));
        } else {
            byCookie(request);
        }
    }

    private void byCookie(ContainerRequestContext request) {
        var cookie = request.getCookies().get(session.cookieName());
        if (cookie == null || cookie.getValue().isEmpty()) {
            return;
        }
        var secret = new Secret(cookie.getValue());
        accounts.signedIn(secret, false).ifPresent(account -> {
            session.continues(secret);
            caller.is(account);
        });
    }

    private void byBearerToken(@Nullable String header) {
        if (header == null) {
            return;
        }
        var match = BEARER.matcher(header.strip());
        if (!match.matches()) {
            throw new SignInNeeded();
        }
        var token = match.group(1);
        if (settings.operatorKey().filter(key -> same(key, token)).isPresent()) {
            caller.isOperator();
            return;
        }
        caller.is(accounts.signedIn(new Secret(token), true).orElseThrow(SignInNeeded::new));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
