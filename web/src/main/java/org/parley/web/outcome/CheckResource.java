package org.parley.web.outcome;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.consultation.Consultations;
import org.parley.document.Documents;
import org.parley.document.Place;
import org.parley.kernel.Slug;
import org.parley.objection.GroupReading;
import org.parley.objection.Objection;
import org.parley.objection.Objections;
import org.parley.position.Position;
import org.parley.web.Choice;
import org.parley.web.Form;
import org.parley.web.Page;
import org.parley.web.SpeakingFor;

/** Where a group checks its own positions before they are published. */
@Path("/consultations/{slug}/positions/check")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CheckResource {
    @Inject
    Consultations consultations;

    @Inject
    Objections objections;

    @Inject
    Documents documents;

    @Inject
    SpeakingFor speaking;

    @Inject
    Answering answering;

    /** The positions of the reader's groups. */
    @GET
    public Page check(@PathParam("slug") String slug, @QueryParam("done") @Nullable String done) {
        return page(new Slug(slug), Form.empty(), null, done != null);
    }

    /** Objects to a position, or takes an objection back. */
    @POST
    public Response act(@PathParam("slug") String slug, Form form) {
        var name = new Slug(slug);
        return answering.take(
                form,
                () -> {
                    if (form.has("act", "take-back")) {
                        objections.takeBack(name, form.number("objection").orElse(0));
                    } else {
                        objections.object(
                                name,
                                form.number("position").orElse(0),
                                form.value("text"),
                                form.value("organisation"));
                    }
                    return "/consultations/" + name + "/positions/check?done=yes";
                },
                (typed, refusal) -> page(name, typed, refusal, false));
    }

    private Page page(Slug slug, Form form, @Nullable String refusal, boolean done) {
        var readings = objections.readings(slug);
        var consultation = consultations.consultation(slug);
        return Page.of(
                "outcome/check.jte",
                new CheckView(
                        consultation,
                        readings,
                        places(readings),
                        own(readings),
                        voices(readings),
                        form,
                        refusal,
                        done));
    }

    private Map<Long, Place> places(List<GroupReading> readings) {
        var paragraphs = readings.stream()
                .flatMap(reading -> reading.positions().stream())
                .map(Position::paragraph)
                .collect(Collectors.toSet());
        return documents.places(paragraphs).stream()
                .collect(Collectors.toMap(place -> place.paragraph().id(), Function.identity()));
    }

    private Set<Long> own(List<GroupReading> readings) {
        return readings.stream()
                .flatMap(reading -> reading.objections().stream())
                .filter(objection -> objections.own(objection.voice()))
                .map(Objection::id)
                .collect(Collectors.toSet());
    }

    /** By code of the group. */
    private Map<String, List<Choice>> voices(List<GroupReading> readings) {
        var choices = speaking.choices();
        var voices = new HashMap<String, List<Choice>>();
        for (var reading : readings) {
            voices.put(
                    reading.group().code(),
                    choices.stream()
                            .filter(choice -> reading.seats().stream()
                                    .anyMatch(seat -> seat.organisation().equals(choice.value())))
                            .toList());
        }
        return voices;
    }
}
