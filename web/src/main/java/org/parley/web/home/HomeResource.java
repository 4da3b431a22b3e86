package org.parley.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultations;
import org.parley.consultation.Phase;
import org.parley.web.Page;

/** The way in: what is open now, what was published, and all consultations. */
@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class HomeResource {
    private static final int OPEN_SHOWN = 10;
    private static final int PUBLISHED_SHOWN = 5;
    private static final int LIST_SIZE = 20;

    @Inject
    Consultations consultations;

    /** The home page. */
    @GET
    public Page home() {
        var open = consultations.list(Set.of(Phase.OPEN), Optional.empty(), OPEN_SHOWN);
        var published = consultations.list(Set.of(Phase.PUBLISHED), Optional.empty(), PUBLISHED_SHOWN);
        return Page.of("home/home.jte", new HomeView(open.items(), published.items()));
    }

    /** All public consultations, newest first. */
    @GET
    @Path("consultations")
    public Page list(@QueryParam("after") @Nullable String after) {
        var page = consultations.list(EnumSet.allOf(Phase.class), Optional.ofNullable(after), LIST_SIZE);
        return Page.of("home/consultations.jte", new ListView(page));
    }
}
