package org.parley.web.following;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.notice.Follows;
import org.parley.web.Page;

/**
 * The address in each mail that ends them (RFC 8058). Opening it only asks, since mail programs open links to look at
 * them; a POST of anything ends the mails, signed in or not.
 */
@Path("/unsubscribe/{token}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class UnsubscribeResource {
    @Inject
    Follows follows;

    @PathParam("token")
    String token = "";

    /** Asks. */
    @GET
    public Page ask() {
        return Page.of(
                "following/unsubscribe.jte",
                new UnsubscribeView(token, follows.byToken(token).mails(), false));
    }

    /** Ends the mails. */
    @POST
    public Page end() {
        follows.endMails(token);
        return Page.of("following/unsubscribe.jte", new UnsubscribeView(token, false, true));
    }
}
