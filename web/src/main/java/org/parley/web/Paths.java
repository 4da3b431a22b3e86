package org.parley.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;

/** Which part of the server a request goes to, decided on the path as JAX-RS matched it. */
public final class Paths {
    private Paths() {}

    /** Whether the request goes to the JSON API. */
    public static boolean ofApi(ContainerRequestContext request) {
        return ofApi(request.getUriInfo());
    }

    /** Whether the address is one of the JSON API. */
    public static boolean ofApi(UriInfo address) {
        var path = address.getPath();
        return path.startsWith("api/") || path.startsWith("/api/");
    }

    /** Whether the request goes to an address that stands in a mail and ends mails by itself (RFC 8058). */
    static boolean ofOneClick(ContainerRequestContext request) {
        return request.getUriInfo().getPath().replaceFirst("^/", "").startsWith("unsubscribe/");
    }
}
