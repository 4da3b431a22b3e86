package org.parley.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;
import org.parley.participation.Participants;
import org.parley.web.Site;

/** Who took part. */
@Path("/api/v1/consultations/{slug}/participation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ParticipationResource {
    @Inject
    Consultations consultations;

    @Inject
    Participants participants;

    @Inject
    Site site;

    /** The figures. */
    @GET
    public ParticipationData figures(@PathParam("slug") Slug slug) {
        var consultation = consultations.consultation(slug);
        return ParticipationData.of(
                participants.of(consultation), site.url("/consultations/" + slug + "/positions/participation"));
    }
}
