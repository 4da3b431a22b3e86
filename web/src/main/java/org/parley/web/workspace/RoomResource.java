package org.parley.web.workspace;

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
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Site;
import org.parley.web.basket.Receipts;
import org.parley.web.basket.SentView;
import org.parley.workspace.Discussing;
import org.parley.workspace.Submitting;
import org.parley.workspace.Workspaces;

/** The workspace of one organisation on one consultation. To others it is not there. */
@Path("/consultations/{slug}/workspace/{organisation}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class RoomResource {
    private static final Set<String> DONE = Set.of("brought", "submitted", "refused", "removed");

    @Inject
    Workspaces workspaces;

    @Inject
    Discussing discussing;

    @Inject
    Submitting submitting;

    @Inject
    WorkspacePages pages;

    @Inject
    Receipts receipts;

    @Inject
    Site site;

    @Inject
    Clock clock;

    @PathParam("slug")
    String slug = "";

    @PathParam("organisation")
    String organisation = "";

    /** A page of the drafts. */
    @GET
    public Page room(
            @QueryParam("show") @Nullable String show,
            @QueryParam("after") @DefaultValue("0") String after,
            @QueryParam("done") @Nullable String done,
            @QueryParam("count") @DefaultValue("0") String count) {
        var consultation = workspaces.enter(slug(), organisation()).consultation();
        return Page.of(
                "workspace/room.jte",
                pages.room(
                        slug(),
                        organisation(),
                        "sent".equals(show),
                        number(after),
                        closed(consultation),
                        done != null && DONE.contains(done) ? done : null,
                        (int) number(count)));
    }

    private String closed(Consultation consultation) {
        return consultation.takesContributions(clock.instant()) ? "" : site.text("workspace.closed");
    }

    static long number(String typed) {
        return typed.matches("[0-9]{1,9}") ? Long.parseLong(typed) : 0;
    }

    /** Moves a draft from the basket of the reader in; what was moved already is there. */
    @POST
    @Path("brought")
    public Response bring(Form form) {
        workspaces.enter(slug(), organisation());
        try {
            discussing.bring(slug(), organisation(), number(form.shown("draft")));
        } catch (NotFound moved) {
            return to("");
        }
        return to("?done=brought");
    }

    /** Submits what is checked. */
    @POST
    @Path("submit")
    public Response submit() {
        var refused = submitting.submit(slug(), organisation());
        return refused.isEmpty() ? to("/sent") : to("?done=refused&count=" + refused.size());
    }

    /** The receipts of what was submitted. */
    @GET
    @Path("sent")
    public Page sent() {
        return Page.of("basket/sent.jte", receipts());
    }

    /** The receipts, to be kept as a file. */
    @GET
    @Path("sent/receipts.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public Response file() {
        return Response.ok(receipts.text(receipts()), MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8"))
                .header("Content-Disposition", "attachment; filename=\"receipts-" + slug + ".txt\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private SentView receipts() {
        var room = workspaces.enter(slug(), organisation());
        var sent = workspaces.sent(slug(), organisation());
        if (sent.isEmpty()) {
            throw new NotFound("sending", organisation);
        }
        var path = WorkspaceView.path(room);
        return new SentView(room.consultation(), receipts.of(room.consultation(), sent), path + "/sent", 0, path);
    }

    private Response to(String below) {
        return Response.seeOther(URI.create("/consultations/" + slug + "/workspace/" + organisation + below))
                .build();
    }

    private Slug slug() {
        return new Slug(slug);
    }

    private Slug organisation() {
        return new Slug(organisation);
    }
}
