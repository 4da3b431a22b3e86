package org.parley.web.preparation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.access.Caller;
import org.parley.access.Right;
import org.parley.consultation.Consultations;
import org.parley.consultation.Founding;
import org.parley.document.Preparations;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotPermitted;
import org.parley.kernel.Refusal;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;
import org.parley.web.Site;

/** What a secretariat works on, and founding a consultation. */
@Path("/secretariat")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SecretariatResource {
    private static final int LIST_SIZE = 50;

    @Inject
    Consultations consultations;

    @Inject
    Founding founding;

    @Inject
    Preparations preparations;

    @Inject
    Caller caller;

    @Inject
    Refusals refusals;

    @Inject
    Site site;

    @Inject
    Clock clock;

    /** The consultations of whose secretariat the caller is. */
    @GET
    public Page home(@QueryParam("after") @Nullable String after) {
        var own = consultations.own(Optional.ofNullable(after), LIST_SIZE);
        return Page.of("preparation/secretariat.jte", new SecretariatView(own, preparations.own(), clock.instant()));
    }

    /** The form to found one. */
    @GET
    @Path("consultations/new")
    public Page form() {
        caller.id();
        if (!caller.may(Right.CONVENE, null)) {
            throw new NotPermitted(Right.CONVENE.name());
        }
        return page(Terms.fresh(site.language()).and("key", freshKey()), null);
    }

    /** Founds one. */
    @POST
    @Path("consultations/new")
    public Response found(Form form) {
        try {
            var founded = founding.found(Terms.typed(form), form.value("address"), form.shown("key"));
            return Response.seeOther(URI.create(Paths.settings(founded.slug()) + "?done=founded"))
                    .build();
        } catch (Invalid invalid) {
            return refused(form.with(invalid.faults()), invalid, null);
        } catch (Conflict reused) {
            return refused(form.and("key", freshKey()), reused, refusals.sentence(reused));
        }
    }

    private static String freshKey() {
        return UUID.randomUUID().toString();
    }

    private static Response refused(Form form, Refusal refusal, @Nullable String sentence) {
        return Response.status(Refusals.status(refusal))
                .entity(page(form, sentence))
                .build();
    }

    private static Page page(Form form, @Nullable String sentence) {
        return Page.of("preparation/new.jte", new TermsView(Optional.empty(), form, sentence));
    }
}
