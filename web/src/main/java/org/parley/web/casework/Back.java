package org.parley.web.casework;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.parley.kernel.Slug;

/** Where the forms about a comment lead back to: the workbench as it was, which stands in their own address. */
final class Back {
    private Back() {}

    static URI to(UriInfo address, Slug slug, int number) {
        return URI.create(path(address, slug, number));
    }

    static String path(UriInfo address, Slug slug, int number) {
        var place = place(address);
        return workbench(slug) + place + (place.isEmpty() ? "?" : "&") + "comment=" + number + "#one";
    }

    /** The narrowing and the page of the list, as a query with {@code ?} before it. */
    static String place(UriInfo address) {
        var query = address.getRequestUri().getRawQuery();
        return query == null ? "" : "?" + query;
    }

    static String workbench(Slug slug) {
        return "/consultations/" + slug + "/workbench";
    }
}
