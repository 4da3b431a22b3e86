package org.parley.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.parley.intake.Intakes;
import org.parley.intake.TableFile;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.Slug;
import org.parley.web.Site;

/** Reading tables of submissions into a consultation. */
@Path("/api/v1/consultations/{slug}/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {
    @Inject
    Intakes intakes;

    @Inject
    Site site;

    /**
     * Starts to read a table.
     *
     * @param dryRun {@code true} to check only
     * @param map {@code column=field,...}
     * @param name of the file, for the list of imports
     */
    @POST
    @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    public Response start(
            @PathParam("slug") Slug slug,
            @QueryParam("dryRun") @DefaultValue("false") String dryRun,
            @QueryParam("map") @DefaultValue("") String map,
            @QueryParam("name") @DefaultValue("") String name,
            @HeaderParam("Idempotency-Key") @DefaultValue("") String key,
            byte[] content) {
        var job = intakes.start(slug, new TableFile(name, content, map), isTrue(dryRun), key);
        return Response.accepted(ImportDocument.of(job, site))
                .location(URI.create("/api/v1/consultations/" + slug + "/imports/" + job.id()))
                .build();
    }

    /** A word that is neither is refused: a check must never become an import by a slip of the pen. */
    private static boolean isTrue(String dryRun) {
        return switch (dryRun) {
            case "true" -> true;
            case "false", "" -> false;
            default -> throw new Invalid("dryRun", "true-or-false", Map.of("value", Faults.shortened(dryRun)));
        };
    }

    /** How far an import is, with its report. */
    @GET
    @Path("{id: [0-9]{1,18}}")
    public JsonObject job(@PathParam("slug") Slug slug, @PathParam("id") long id) {
        return ImportDocument.of(intakes.job(slug, id), site);
    }
}
