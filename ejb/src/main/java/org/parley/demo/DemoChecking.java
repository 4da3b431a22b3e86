package org.parley.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.parley.consultation.Consultation;
import org.parley.demo.DemoPeople.Somebody;
import org.parley.objection.Objections;
import org.parley.objection.Readings;
import org.parley.participation.InvitedOrganisations;
import org.parley.position.OutcomeText;
import org.parley.position.OutcomeTexts;
import org.parley.position.Position;
import org.parley.position.Positions;

/** What surrounds the positions of the demo: who was invited, the texts on the whole, and groups that check and object. */
@ApplicationScoped
class DemoChecking {
    private static final int DAYS_TO_CHECK = 14;

    @Inject
    InvitedOrganisations invited;

    @Inject
    OutcomeTexts texts;

    @Inject
    Readings readings;

    @Inject
    Objections objections;

    @Inject
    Positions positions;

    @Inject
    DemoConsultation demo;

    @Inject
    Clock clock;

    /** Before publication. */
    void check(String folder, Consultation consultation, Map<String, Somebody> people) {
        var outcome = DemoFile.object(folder + "/outcome.json");
        var slug = consultation.slug();
        invited.addAll(slug, outcome.getString("invited"));
        texts.write(
                slug,
                new OutcomeText.Typed(
                        outcome.getString("convergence"), outcome.getString("divergence"), outcome.getString("method")),
                0);
        outcome.getJsonArray("readers")
                .getValuesAs(JsonString::getString)
                .forEach(group -> letCheck(consultation, group));
        for (var entry : outcome.getJsonArray("objections").getValuesAs(JsonObject.class)) {
            object(consultation, entry, people);
        }
        demo.actAs(people, "secretariat");
    }

    /** Lets a group check its positions for some days. */
    void letCheck(Consultation consultation, String group) {
        var until = clock.instant().atZone(ZoneOffset.UTC).toLocalDate().plusDays(DAYS_TO_CHECK);
        readings.grant(consultation.slug(), new Readings.Typed(group, null, until.toString()));
    }

    private void object(Consultation consultation, JsonObject entry, Map<String, Somebody> people) {
        var author = entry.getString("author");
        var number = String.valueOf(entry.getInt("paragraph"));
        long position = positions.of(consultation, positions.paragraph(consultation, Optional.empty(), number)).stream()
                .filter(held -> held.group().code().equals(entry.getString("group")))
                .map(Position::id)
                .findFirst()
                .orElseThrow();
        demo.actAs(people, author);
        objections.object(
                consultation.slug(),
                position,
                entry.getString("text"),
                DemoConsultation.somebody(people, author).organisation());
    }
}
