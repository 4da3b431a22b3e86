package org.parley.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Settings;

/**
 * Stands before everything: refuses paths that different layers might read differently and bodies that are too large,
 * and sets the headers that every answer carries.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class Gate implements Filter {
    /** Largest body of a request, in bytes; uploads have limits of their own below it. */
    static final long LARGEST_BODY = 32L * 1024 * 1024;

    private static final String CONTENT_SECURITY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src"
            + " 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Pattern CONTENT_TYPE = Pattern.compile("\\s*[\\w!#$&^.+-]+/[\\w!#$&^.+-]+\\s*(;.*)?");

    @Inject
    Settings settings;

    @Override
    public void doFilter(ServletRequest incoming, ServletResponse outgoing, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) incoming;
        var response = (HttpServletResponse) outgoing;
        headers(response);
        if (ambiguous(request.getRequestURI()) || holdsZero(request.getQueryString())) {
            refuse(
                    request,
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    "bad-request",
                    "This address has a character that Parley does not take.");
        } else if (request.getContentLengthLong() > LARGEST_BODY) {
            refuse(
                    request,
                    response,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    "body-too-large",
                    "This is larger than the " + LARGEST_BODY / 1024 / 1024 + " MB that Parley takes at once.");
        } else if (ofApi(request) && unreadable(request.getContentType())) {
            refuse(
                    request,
                    response,
                    HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
                    "unsupported-media-type",
                    "This is not the name of a kind of content.");
        } else {
            chain.doFilter(new BoundedRequest(request, LARGEST_BODY), response);
        }
    }

    private void headers(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()");
        response.addHeader("Vary", "Accept-Encoding");
        if (settings.secure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    private static boolean ambiguous(String path) {
        return path.indexOf(';') >= 0
                || path.contains("//")
                || path.indexOf('\\') >= 0
                || path.toLowerCase(Locale.ROOT).contains("%3b");
    }

    /** Whether a parameter has the character zero, which no text has and the database does not take. */
    private static boolean holdsZero(@Nullable String query) {
        return query != null && query.contains("%00");
    }

    private static boolean ofApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    /** Whether the kind of content is none (RFC 9110, section 8.3.1), on which JAX-RS would fail without a word. */
    private static boolean unreadable(@Nullable String contentType) {
        return contentType != null && !CONTENT_TYPE.matcher(contentType).matches();
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, int status, String name, String sentence)
            throws IOException {
        boolean ofApi = ofApi(request);
        response.setStatus(status);
        response.setContentType((ofApi ? Problem.TYPE : "text/plain") + ";charset=utf-8");
        response.getWriter().println(ofApi ? Problem.body(status, name, sentence) : sentence);
    }
}
