package org.parley.web.workspace;

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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.Slug;
import org.parley.stakeholder.Colleagues;
import org.parley.stakeholder.Invitations;
import org.parley.stakeholder.NewInvitation;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;

/** Who speaks for an organisation: seen by those who do, changed by those who lead. */
@Path("/organisations/{organisation}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class MembersResource {
    private static final Set<String> DONE = Set.of("lead", "no-lead", "ended", "revoked", "joined");

    @Inject
    Colleagues colleagues;

    @Inject
    Invitations invitations;

    @Inject
    Refusals refusals;

    @Inject
    Clock clock;

    @PathParam("organisation")
    String organisation = "";

    /** The colleagues. */
    @GET
    public Page members(@QueryParam("done") @Nullable String done) {
        return page(Form.empty(), Optional.empty(), "", done != null && DONE.contains(done) ? done : null);
    }

    private Page page(Form form, Optional<String> code, String sentence, @Nullable String done) {
        var held = colleagues.own(slug());
        var usual = form.names().isEmpty() ? Form.filled(Map.of("days", "14", "uses", "1")) : form;
        return Page.of(
                "workspace/members.jte",
                new MembersView(
                        held,
                        colleagues.of(slug()),
                        held.leads() ? invitations.of(slug()) : List.of(),
                        code,
                        clock.instant(),
                        usual,
                        sentence,
                        done));
    }

    /** Makes an invitation; its code is on the page that answers, and never again. */
    @POST
    @Path("invitations")
    public Response invite(Form form) {
        try {
            var typed = new NewInvitation(
                    form.number("days").orElse(0), form.number("uses").orElse(0));
            var made = invitations.make(slug(), typed);
            return Response.ok(page(Form.empty(), Optional.of(made.code().value()), "", null))
                    .build();
        } catch (Invalid invalid) {
            return Response.status(Refusals.status(invalid))
                    .entity(page(form.with(invalid.faults()), Optional.empty(), "", null))
                    .build();
        }
    }

    /** Takes an invitation back. */
    @POST
    @Path("invitations/{id: [1-9][0-9]{0,17}}")
    public Response revoke(@PathParam("id") long id) {
        invitations.revoke(slug(), id);
        return done("revoked");
    }

    /** Makes a colleague lead or no longer, or ends the mandate. */
    @POST
    @Path("members/{mandate: [1-9][0-9]{0,17}}")
    public Response change(@PathParam("mandate") long mandate, Form form) {
        try {
            if (form.has("do", "end")) {
                colleagues.end(slug(), mandate);
                return done("ended");
            }
            boolean leads = form.has("do", "lead");
            colleagues.makeLead(slug(), mandate, leads);
            return done(leads ? "lead" : "no-lead");
        } catch (Conflict last) {
            return Response.status(Refusals.status(last))
                    .entity(page(Form.empty(), Optional.empty(), refusals.sentence(last), null))
                    .build();
        }
    }

    private Response done(String what) {
        return Response.seeOther(URI.create("/organisations/" + organisation + "?done=" + what))
                .build();
    }

    private Slug slug() {
        return new Slug(organisation);
    }
}
