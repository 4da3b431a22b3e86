package org.parley.web.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.kernel.NotFound;
import org.parley.kernel.Slug;
import org.parley.outcome.EditionEntry;
import org.parley.outcome.EditionPdfs;
import org.parley.outcome.OutcomeEditions;
import org.parley.web.Page;

/** Every edition of the outcome: as page, as PDF and as data, for good. */
@Path("/consultations/{slug}/positions/editions")
@RequestScoped
public class EditionsResource {
    private static final String NUMBER = "{number: [1-9][0-9]{0,4}}";

    @Inject
    Consultations consultations;

    @Inject
    OutcomeEditions editions;

    @Inject
    EditionPdfs pdfs;

    @Context
    Request request;

    /** All editions. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Page all(@PathParam("slug") String slug) {
        var consultation = consultations.consultation(new Slug(slug));
        return Page.of("outcome/editions.jte", new EditionsView(consultation, editions.of(consultation)));
    }

    /** One edition. */
    @GET
    @Path(NUMBER)
    @Produces(MediaType.TEXT_HTML)
    public Page edition(@PathParam("slug") String slug, @PathParam("number") int number) {
        var consultation = consultations.consultation(new Slug(slug));
        return Page.of(
                "outcome/edition-page.jte",
                new EditionView(
                        consultation,
                        entry(consultation, number),
                        editions.of(consultation),
                        editions.edition(consultation, number).report()));
    }

    private EditionEntry entry(Consultation consultation, int number) {
        return editions.of(consultation).stream()
                .filter(entry -> entry.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("edition", number));
    }

    /** One edition as data, byte for byte that of which the digest is. */
    @GET
    @Path(NUMBER + ".json")
    public Response data(@PathParam("slug") String slug, @PathParam("number") int number) {
        var consultation = consultations.consultation(new Slug(slug));
        return answer(
                entry(consultation, number),
                "application/json;charset=utf-8",
                () -> editions.edition(consultation, number).content(),
                consultation.slug() + "-edition-" + number + ".json");
    }

    /** One edition as PDF. */
    @GET
    @Path(NUMBER + ".pdf")
    public Response pdf(@PathParam("slug") String slug, @PathParam("number") int number) {
        var consultation = consultations.consultation(new Slug(slug));
        return answer(
                entry(consultation, number),
                "application/pdf",
                () -> pdfs.of(consultation, number).file().toFile(),
                consultation.slug() + "-edition-" + number + ".pdf");
    }

    private Response answer(EditionEntry entry, String type, Supplier<Object> content, String name) {
        var tag = new EntityTag(entry.digest());
        var known = request.evaluatePreconditions(tag);
        var answer = known == null
                ? Response.ok(content.get(), type).header("Content-Disposition", "inline; filename=\"" + name + "\"")
                : known;
        return answer.tag(tag).header("Cache-Control", "no-cache").build();
    }
}
