package org.parley.web.versions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.parley.consultation.Consultations;
import org.parley.document.Documents;
import org.parley.document.Lineages;
import org.parley.document.OpenDocument;
import org.parley.kernel.Slug;
import org.parley.web.Page;

/** Two versions of a document compared by words, inline or side by side. */
@Path("/consultations/{slug}/documents/{document}/compare")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CompareResource {
    @Inject
    Consultations consultations;

    @Inject
    Documents documents;

    @Inject
    Lineages lineages;

    /** The versions asked for; without them the newest and the one before it. */
    @GET
    public Page compare(
            @PathParam("slug") String slug,
            @PathParam("document") String document,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("view") @DefaultValue("") String view,
            @QueryParam("page") @DefaultValue("") String page) {
        var consultation = consultations.consultation(new Slug(slug));
        var opened = documents.open(consultation, new Slug(document), Optional.empty());
        int newer = number(to).orElse(opened.version().number());
        int older = number(from).orElse(before(opened, newer));
        var comparison = lineages.compare(opened, older, newer);
        return Page.of(
                "versions/compare.jte",
                ComparisonView.of(
                        consultation,
                        opened,
                        comparison,
                        view.equals("side"),
                        number(page).orElse(1)));
    }

    private static Optional<Integer> number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    /** Number of the version before one; the same if there is none. */
    private static int before(OpenDocument opened, int number) {
        return opened.versions().stream()
                .map(version -> version.number())
                .filter(other -> other < number)
                .findFirst()
                .orElse(number);
    }
}
