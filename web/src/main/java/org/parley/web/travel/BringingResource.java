package org.parley.web.travel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.parley.consultation.Consultations;
import org.parley.kernel.Invalid;
import org.parley.kernel.Slug;
import org.parley.travel.Homecomings;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;

/** Bringing in the files of people who sent theirs to the secretariat. */
@Path("/consultations/{slug}/workbench/offline")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class BringingResource {
    @Inject
    Homecomings homecomings;

    @Inject
    Consultations consultations;

    @Inject
    Clock clock;

    /** The form, and the files brought in before. */
    @GET
    public Page page(@PathParam("slug") Slug slug) {
        return page(slug, Form.empty());
    }

    private Page page(Slug slug, Form form) {
        var consultation = consultations.consultation(slug);
        boolean open = consultation.takesContributions(clock.instant());
        return Page.of(
                "travel/bringing.jte",
                new OfflineView(consultation, open, form, List.of(), homecomings.latestOfSecretariat(slug)));
    }

    /** Brings in the file of somebody else. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(@PathParam("slug") Slug slug, List<EntityPart> parts) throws IOException {
        var sent = SentHome.of(parts);
        try {
            return OfflineResource.toPage(
                    slug.value(), homecomings.bringFor(slug, sent.file()).id());
        } catch (Invalid invalid) {
            return Response.status(Refusals.status(invalid))
                    .entity(page(slug, Form.empty().with(invalid.faults())))
                    .build();
        }
    }
}
