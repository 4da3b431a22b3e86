package org.parley.web.following;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.access.Account;
import org.parley.access.Caller;
import org.parley.kernel.Invalid;
import org.parley.kernel.Settings;
import org.parley.kernel.SignInNeeded;
import org.parley.notice.Follows;
import org.parley.notice.Frequency;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Site;

/** What a person follows, and how they get mails. */
@Path("/account/following")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class FollowingResource {
    private static final int SIZE = 30;
    private static final int UNPROCESSABLE = 422;
    private static final Set<String> DONE = Set.of("mails", "frequency", "left");

    @Inject
    Follows follows;

    @Inject
    Caller caller;

    @Inject
    Settings settings;

    @Inject
    Site site;

    /** The list, the latest first, and the settings. */
    @GET
    public Page list(@QueryParam("after") @Nullable String after, @QueryParam("done") @Nullable String done) {
        return page(
                Optional.ofNullable(after)
                        .filter(cursor -> cursor.matches("[0-9]{1,18}"))
                        .map(Long::valueOf),
                done != null && DONE.contains(done) ? done : null,
                Form.empty());
    }

    private Page page(Optional<Long> after, @Nullable String done, Form form) {
        var email = caller.account().map(Account::email).orElseThrow(SignInNeeded::new);
        var found = follows.list(after, SIZE);
        return Page.of(
                "following/following.jte",
                new FollowingView(
                        found.items(),
                        found.next(),
                        follows.setting(site.language()),
                        email,
                        settings.mailServer().isPresent(),
                        done,
                        form));
    }

    /** Changes whether and how often mails come, for whatever says nothing of its own. */
    @POST
    public Response change(Form form) {
        try {
            follows.change(form.has("mails", "yes"), form.shown("frequency"), site.language());
            return done("mails");
        } catch (Invalid invalid) {
            return Response.status(UNPROCESSABLE)
                    .entity(page(Optional.empty(), null, form.with(invalid.faults())))
                    .build();
        }
    }

    /** Changes how often one thing is mailed, or leaves it. */
    @POST
    @Path("{id: [0-9]{1,18}}")
    public Response one(@PathParam("id") long id, Form form) {
        if (form.has("act", "leave")) {
            follows.leave(id);
            return done("left");
        }
        follows.mail(id, form.given("frequency").flatMap(Frequency::of));
        return done("frequency");
    }

    private static Response done(String what) {
        return Response.seeOther(URI.create("/account/following?done=" + what)).build();
    }
}
