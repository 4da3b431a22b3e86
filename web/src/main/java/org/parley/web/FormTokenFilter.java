package org.parley.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Settings;

/**
 * Refuses unsafe requests to pages that do not come from a page of ours: the form token must fit the sign-in, and where
 * the browser says where a request comes from, that must be here. The API takes no cookie and needs no token; nor
 * does the address in a mail that ends mails, which is a secret itself and is called by mail programs (RFC 8058).
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class FormTokenFilter implements ContainerRequestFilter {
    /** Name of the form field, and of the query parameter where a form carries files. */
    public static final String FIELD = "csrf";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    @Inject
    Session session;

    @Inject
    Settings settings;

    @Inject
    Refusals refusals;

    @Inject
    UnsentForms unsent;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (SAFE.contains(request.getMethod()) || Paths.ofApi(request) || Paths.ofOneClick(request)) {
            return;
        }
        if (fromElsewhere(request)) {
            request.abortWith(refusals.page(Response.Status.FORBIDDEN, "refusal.form-token"));
        } else if (!token(request).filter(session::accepts).isPresent()) {
            request.abortWith(outdated(request));
        }
    }

    /** A form of ours whose token does not fit, most likely because the sign-in ended meanwhile. */
    private Response outdated(ContainerRequestContext request) throws IOException {
        var path = "/" + request.getUriInfo().getPath().replaceFirst("^/", "");
        return isForm(request) && UnsentForms.written(path)
                ? unsent.answer(path, body(request))
                : refusals.page(Response.Status.FORBIDDEN, "refusal.form-token");
    }

    private boolean fromElsewhere(ContainerRequestContext request) {
        var site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return !OWN_SITE.contains(site);
        }
        var origin = request.getHeaderString("Origin");
        return origin != null
                && !origin.equals("null")
                && !sameOrigin(origin, settings.baseAddress())
                && !sameOrigin(origin, request.getUriInfo().getBaseUri());
    }

    private static boolean sameOrigin(String origin, URI address) {
        return origin.equals(address.getScheme() + "://" + address.getAuthority());
    }

    private static Optional<String> token(ContainerRequestContext request) throws IOException {
        if (isForm(request)) {
            return Form.read(body(request)).given(FIELD);
        }
        return Optional.ofNullable(request.getUriInfo().getQueryParameters().getFirst(FIELD));
    }

    private static boolean isForm(ContainerRequestContext request) {
        return MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(typeOf(request));
    }

    /** The body, which can be read again afterwards. */
    private static byte[] body(ContainerRequestContext request) throws IOException {
        var body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        return body;
    }

    private static MediaType typeOf(ContainerRequestContext request) {
        @Nullable MediaType type = request.getMediaType();
        return type == null ? MediaType.APPLICATION_OCTET_STREAM_TYPE : type;
    }
}
