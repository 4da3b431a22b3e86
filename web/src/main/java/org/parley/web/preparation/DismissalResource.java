package org.parley.web.preparation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.parley.access.Caller;
import org.parley.access.Dismissals;
import org.parley.access.Right;
import org.parley.consultation.Consultation;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotPermitted;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;

/** Taking somebody out of a secretariat, which administrators do. */
@Path("/consultations/{slug}/workbench/settings/dismissal")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DismissalResource {
    @Inject
    Secretariat secretariat;

    @Inject
    Dismissals dismissals;

    @Inject
    Caller caller;

    /** Asks whether it is meant. */
    @GET
    public Page ask(@PathParam("slug") String slug, @QueryParam("email") @DefaultValue("") String email) {
        var consultation = secretariat.consultation(slug);
        if (!caller.may(Right.ADMINISTER, null)) {
            throw new NotPermitted(Right.ADMINISTER.name());
        }
        return page(consultation, Form.filled(Map.of("email", email)));
    }

    private static Page page(Consultation consultation, Form form) {
        return Page.of("preparation/dismissal.jte", new DismissalView(consultation, form));
    }

    /** Takes them out. */
    @POST
    public Response dismiss(@PathParam("slug") String slug, Form form) {
        var consultation = secretariat.consultation(slug);
        try {
            dismissals.dismiss(consultation.slug(), form.value("email"));
            return Response.seeOther(URI.create(Paths.settings(consultation.slug()) + "?done=dismissed"))
                    .build();
        } catch (Invalid invalid) {
            return Response.status(Refusals.status(invalid))
                    .entity(page(consultation, form.with(invalid.faults())))
                    .build();
        }
    }
}
