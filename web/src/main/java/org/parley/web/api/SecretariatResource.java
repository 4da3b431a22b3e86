package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.parley.access.Accounts;
import org.parley.access.Dismissals;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;
import org.parley.web.json.JsonBody;
import org.parley.web.json.Listing;

/** The secretariat of a consultation. */
@Path("/api/v1/consultations/{slug}/secretariat")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SecretariatResource {
    @Inject
    Accounts accounts;

    @Inject
    Dismissals dismissals;

    @Inject
    Consultations consultations;

    /** Its members, for each other. */
    @GET
    public Listing<SecretaryData> members(@PathParam("slug") Slug slug) {
        consultations.consultation(slug);
        return Listing.whole(
                accounts.secretariat(slug).stream().map(SecretaryData::new).toList());
    }

    /** Appoints the holder of an account. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Listing<SecretaryData> appoint(@PathParam("slug") Slug slug, JsonBody body) {
        consultations.consultation(slug);
        accounts.appoint(slug, body.as(Appointee.class).email());
        return members(slug);
    }

    /** Takes somebody out of it. */
    @DELETE
    public Listing<SecretaryData> dismiss(
            @PathParam("slug") Slug slug, @QueryParam("email") @DefaultValue("") String email) {
        consultations.consultation(slug);
        dismissals.dismiss(slug, email);
        return members(slug);
    }
}
