package org.parley.web.workbench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultations;
import org.parley.consultation.Phase;
import org.parley.disposition.Dispositions;
import org.parley.kernel.Conflict;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.Refusal;
import org.parley.kernel.Slug;
import org.parley.kernel.WrongPhase;
import org.parley.objection.Objections;
import org.parley.position.Positions;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.Refusals;
import org.parley.web.position.Outcome;

/** Where the secretariat closes a consultation for comment, publishes its outcome and archives it. */
@Path("/consultations/{slug}/workbench/publishing")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PublishingResource {
    private static final Set<Phase> STEPS = EnumSet.of(Phase.CONSOLIDATING, Phase.PUBLISHED, Phase.ARCHIVED);

    @Inject
    Consultations consultations;

    @Inject
    Dispositions dispositions;

    @Inject
    Positions positions;

    @Inject
    Objections objections;

    @Inject
    Outcome outcome;

    @Inject
    Refusals refusals;

    @Inject
    Clock clock;

    /** Where the consultation stands and which step comes next. */
    @GET
    public Page state(@PathParam("slug") String slug) {
        return page(new Slug(slug), Form.empty(), null);
    }

    /** Takes the next step. */
    @POST
    public Response step(@PathParam("slug") String slug, Form form) {
        var name = new Slug(slug);
        try {
            consultations.moveTo(name, next(form), form.value("reason"));
            return Response.seeOther(URI.create("/consultations/" + name + "/workbench/publishing"))
                    .build();
        } catch (Invalid invalid) {
            return refused(invalid, page(name, form.with(invalid.faults()), null));
        } catch (Conflict | WrongPhase refusal) {
            var address = Optional.ofNullable(refusal.details().get("address")).map(String::valueOf);
            var why = new PublishingView.Refused(refusals.sentence(refusal), address);
            return refused(refusal, page(name, form, why));
        }
    }

    private static Phase next(Form form) {
        return Arrays.stream(Phase.values())
                .filter(STEPS::contains)
                .filter(phase -> phase.code().equals(form.value("to")))
                .findFirst()
                .orElseThrow(() -> new WrongPhase(Faults.shortened(form.shown("to")), "a step of this page"));
    }

    private static Response refused(Refusal refusal, Page page) {
        return Response.status(Refusals.status(refusal)).entity(page).build();
    }

    private Page page(Slug slug, Form form, PublishingView.@Nullable Refused refused) {
        var consultation = consultations.ofSecretariat(slug);
        return Page.of(
                "workbench/publishing.jte",
                new PublishingView(
                        consultation,
                        dispositions.coverage(consultation),
                        outcome.matrix(consultation).missing(),
                        objections.of(consultation).values().stream()
                                .mapToInt(List::size)
                                .sum(),
                        positions.toLookAt(slug).size(),
                        consultations.history(slug),
                        consultation.takesContributions(clock.instant()),
                        form,
                        refused));
    }
}
