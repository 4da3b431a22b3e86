package org.parley.web.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;
import org.parley.stakeholder.HeldMandate;
import org.parley.stakeholder.Stakeholders;
import org.parley.web.Page;

/** The workspaces of the reader on a consultation: one for each organisation that they speak for. */
@Path("/consultations/{slug}/workspace")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class WorkspacesResource {
    @Inject
    Consultations consultations;

    @Inject
    Stakeholders stakeholders;

    /** The list, or the workspace itself where there is one only. */
    @GET
    public Response list(@PathParam("slug") String slug) {
        var organisations = stakeholders.mandates().stream()
                .filter(HeldMandate::usable)
                .map(HeldMandate::organisation)
                .toList();
        var consultation = consultations.consultation(new Slug(slug));
        if (organisations.size() == 1) {
            var only = organisations.getFirst().slug();
            return Response.seeOther(URI.create("/consultations/" + slug + "/workspace/" + only))
                    .build();
        }
        var page = Map.<String, Object>of("consultation", consultation, "organisations", organisations);
        return Response.ok(new Page("workspace/workspaces.jte", page)).build();
    }
}
