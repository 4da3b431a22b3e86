package org.parley.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.parley.access.Accounts;
import org.parley.access.Secret;
import org.parley.kernel.InstanceIdentity;
import org.parley.kernel.Settings;

/**
 * The browser's sign-in in the present request: the cookie that carries it, and the token that forms carry against
 * cross-site request forgery. The token is bound to the sign-in; without one it is bound to this server and the day.
 */
@RequestScoped
public class Session {
    private static final long DAY_SECONDS = 86_400;

    @Inject
    Settings settings;

    @Inject
    InstanceIdentity instance;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @Context
    HttpHeaders headers;

    private @Nullable Secret secret;

    /** From here on in this request the browser is signed in with this secret. */
    public void continues(Secret known) {
        this.secret = known;
    }

    Optional<Secret> secret() {
        return Optional.ofNullable(secret);
    }

    /** Name of the cookie; the prefix makes browsers refuse it from anywhere but this host by HTTPS (RFC 6265bis). */
    String cookieName() {
        return settings.secure() ? "__Host-parley" : "parley";
    }

    /** Name of the cookie by which a browser is known again as one in which this person signed in before. */
    String deviceCookieName() {
        return settings.secure() ? "__Host-parley-device" : "parley-device";
    }

    /** The cookie that signs this browser in. */
    public NewCookie cookie(Secret fresh) {
        return cookie(cookieName(), fresh.value(), (int) Accounts.SESSION.toSeconds());
    }

    /** The cookie that marks this browser as one in which the account signed in. */
    public NewCookie deviceCookie(String mark) {
        return cookie(deviceCookieName(), mark, 365 * (int) DAY_SECONDS);
    }

    /** The cookie that ends the sign-in. */
    public NewCookie ending() {
        return cookie(cookieName(), "", 0);
    }

    private NewCookie cookie(String name, String value, int seconds) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(settings.secure())
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(seconds)
                .build();
    }

    /** Whether the account signed in from this browser before. */
    public boolean knowsDeviceOf(String email) {
        var cookie = headers.getCookies().get(deviceCookieName());
        return cookie != null && same(cookie.getValue(), deviceMark(email));
    }

    /** Ends the sign-in of this browser. */
    public void end() {
        if (secret != null) {
            accounts.signOut(secret);
            secret = null;
        }
    }

    /** What a browser in which the account signed in carries, so that guessers elsewhere cannot slow it down. */
    public String deviceMark(String email) {
        return mac(instance.value(), "device " + email);
    }

    /** Token for the forms of this page. */
    public String formToken() {
        return token(clock.instant().getEpochSecond() / DAY_SECONDS);
    }

    /** Whether a form came from a page of ours that was shown in this sign-in. */
    boolean accepts(String formToken) {
        long today = clock.instant().getEpochSecond() / DAY_SECONDS;
        return same(formToken, token(today)) || same(formToken, token(today - 1));
    }

    private String token(long day) {
        return secret == null ? mac(instance.value(), "form " + day) : mac(secret.value(), "form");
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String mac(String key, String message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has HmacSHA256", missing);
        }
    }
}
