package org.parley.web.about;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.parley.kernel.NotFound;
import org.parley.web.Page;

/** Statements about this server, linked from the foot of every page. */
@Path("/about")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class AboutResource {
    private static final Map<String, List<String>> SECTIONS = Map.of(
            "accessibility", List.of("status", "tested", "limits", "feedback"),
            "privacy", List.of("stored", "published", "not-stored", "cookies", "rights"));

    /** The accessibility statement. */
    @GET
    @Path("accessibility")
    public Page accessibility() {
        return statement("accessibility");
    }

    /** The privacy notice. */
    @GET
    @Path("privacy")
    public Page privacy() {
        return statement("privacy");
    }

    private Page statement(String name) {
        var sections = SECTIONS.get(name);
        if (sections == null) {
            throw new NotFound("page", name);
        }
        return Page.of("about/statement.jte", new Statement(name, sections));
    }
}
