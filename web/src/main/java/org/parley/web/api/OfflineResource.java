package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.parley.consultation.Consultations;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.Slug;
import org.parley.travel.Homecomings;
import org.parley.web.Site;

/** Bringing back comments that were written offline. */
@Path("/api/v1/consultations/{slug}/offline")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OfflineResource {
    @Inject
    Homecomings homecomings;

    @Inject
    Consultations consultations;

    @Inject
    Site site;

    /**
     * Brings back a file.
     *
     * @param organisation slug of the organisation spoken for; blank for oneself
     * @param whose {@code mine}, or {@code stated} for the file of somebody who sent it to the secretariat
     */
    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_OCTET_STREAM})
    public HomecomingData bring(
            @PathParam("slug") Slug slug,
            @QueryParam("organisation") @DefaultValue("") String organisation,
            @QueryParam("whose") @DefaultValue("mine") String whose,
            byte[] file) {
        var homecoming =
                switch (whose) {
                    case "mine" -> homecomings.bring(slug, file, organisation);
                    case "stated" -> homecomings.bringFor(slug, file);
                    default -> throw new Invalid("whose", "offline-whose", Map.of("value", Faults.shortened(whose)));
                };
        return HomecomingData.of(consultations.consultation(slug), homecoming, site);
    }
}
