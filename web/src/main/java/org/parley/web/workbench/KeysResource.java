package org.parley.web.workbench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.parley.casework.KeyPreference;
import org.parley.kernel.Slug;
import org.parley.web.Form;
import org.parley.web.desk.Narrowing;

/** Where somebody says whether single keys act on their workbench, in this consultation and in all others. */
@Path("/consultations/{slug}/workbench/keys")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class KeysResource {
    @Inject
    KeyPreference preference;

    /** Switches single keys on or off. */
    @POST
    public Response change(@PathParam("slug") String slug, Form form) {
        preference.switchKeys(form.has("keys", "on"));
        var query = Narrowing.of(form.shown("narrowing")).query();
        return Response.seeOther(URI.create("/consultations/" + new Slug(slug) + "/workbench" + query + "#keys"))
                .build();
    }
}
