package org.parley.web.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.disposition.Dispositions;
import org.parley.kernel.Slug;
import org.parley.outcome.OutcomeEditions;
import org.parley.participation.InvitedOrganisations;
import org.parley.participation.Participants;
import org.parley.position.OutcomeTexts;
import org.parley.position.Positions;
import org.parley.web.Page;
import org.parley.web.Site;

/** Who took part, who stayed silent, and how the positions were found. */
@Path("/consultations/{slug}/positions/participation")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ParticipationResource {
    private static final int SILENT_SHOWN = 50;

    @Inject
    Consultations consultations;

    @Inject
    Participants participants;

    @Inject
    InvitedOrganisations invited;

    @Inject
    Positions positions;

    @Inject
    OutcomeTexts texts;

    @Inject
    OutcomeEditions editions;

    @Inject
    Dispositions dispositions;

    @Inject
    Site site;

    /** The figures are public at any time; who was invited and the method are published with the outcome. */
    @GET
    public Page participation(@PathParam("slug") String slug, @QueryParam("after") @Nullable String after) {
        var consultation = consultations.consultation(new Slug(slug));
        var takingPart = participants.of(consultation);
        var plots = new ParticipationPlots(
                takingPart, site, "/consultations/" + consultation.slug() + "/positions/participation");
        return Page.of(
                "outcome/participation.jte",
                new ParticipationView(
                        consultation,
                        takingPart,
                        plots.bars(),
                        plots.days(),
                        dispositions.coverage(consultation),
                        positions.visible(consultation) ? Optional.of(known(consultation, after)) : Optional.empty()));
    }

    private ParticipationView.Known known(Consultation consultation, @Nullable String after) {
        var cursor = Optional.ofNullable(after)
                .filter(typed -> typed.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
        return new ParticipationView.Known(
                invited.tally(consultation),
                invited.list(consultation, Optional.of(false), cursor, SILENT_SHOWN),
                texts.of(consultation),
                editions.of(consultation));
    }
}
