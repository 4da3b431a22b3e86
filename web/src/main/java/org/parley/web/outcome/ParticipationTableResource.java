package org.parley.web.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultations;
import org.parley.kernel.Slug;
import org.parley.participation.Participants;
import org.parley.participation.TakingPart.Dimension;
import org.parley.participation.TakingPart.Kind;
import org.parley.web.plot.PlotTable;

/** Who took part, as a table. */
@Path("/consultations/{slug}/positions/participation.csv")
@RequestScoped
public class ParticipationTableResource {
    @Inject
    Consultations consultations;

    @Inject
    Participants participants;

    /**
     * The table.
     *
     * @param by {@code group}, {@code country}, {@code language} or {@code day}; group if it is none of them
     */
    @GET
    public Response table(@PathParam("slug") String slug, @QueryParam("by") @Nullable String by) {
        var consultation = consultations.consultation(new Slug(slug));
        var figures = participants.of(consultation);
        var dimension = Arrays.stream(Dimension.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(by))
                .findFirst()
                .orElse(Dimension.GROUP);
        var name = dimension.name().toLowerCase(Locale.ROOT);
        var table = new PlotTable(name, "comments", "submissions", "participants");
        ParticipationPlots.contributions(figures, dimension)
                .keySet()
                .forEach(value -> table.row(
                        value,
                        figures.total(Kind.COMMENT, dimension, value),
                        figures.total(Kind.SUBMISSION, dimension, value),
                        figures.total(Kind.PARTY, dimension, value)));
        return table.answer(consultation.slug() + "-participation-" + name);
    }
}
