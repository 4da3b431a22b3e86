package org.parley.web.following;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.access.Caller;
import org.parley.consultation.Consultations;
import org.parley.kernel.SignInNeeded;
import org.parley.kernel.Slug;
import org.parley.notice.Follows;
import org.parley.web.Form;
import org.parley.web.OwnPath;
import org.parley.web.Site;

/** The buttons by which people follow a thing, and leave it. */
@Path("/follows")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class FollowsResource {
    @Inject
    Consultations consultations;

    @Inject
    Targets targets;

    @Inject
    Follows follows;

    @Inject
    Caller caller;

    @Inject
    Site site;

    /** Follows what the field {@code follow} names, or leaves what {@code leave} names, and goes back to the page. */
    @POST
    public Response change(Form form) {
        if (!caller.signedIn()) {
            throw new SignInNeeded();
        }
        var consultation = consultations.consultation(new Slug(form.shown("consultation")));
        if (form.given("leave").isPresent()) {
            follows.leave(targets.subject(consultation, Target.of(form.value("leave"))));
        } else {
            follows.follow(
                    consultation, targets.subject(consultation, Target.of(form.value("follow"))), site.language());
        }
        return Response.seeOther(OwnPath.of(form.value("next"), "/account/following"))
                .build();
    }
}
