package org.parley.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Map;
import org.parley.access.Caller;
import org.parley.comment.NewComment;
import org.parley.comment.Revisions;
import org.parley.consultation.Consultation;
import org.parley.demo.DemoPeople.Somebody;
import org.parley.support.Supports;

/** Has people of the demo take stances on comments of others, correct one of their own, and withdraw one. */
@ApplicationScoped
class DemoVoices {
    @Inject
    Supports supports;

    @Inject
    Revisions revisions;

    @Inject
    Caller caller;

    @Inject
    BackDating backDating;

    void speak(String folder, Consultation consultation, Map<String, Somebody> people) {
        var voices = DemoFile.object(folder + "/voices.json");
        stances(voices, "stances", consultation, people);
        backDating.stances(consultation.id());
        for (var entry : voices.getJsonArray("edits").getValuesAs(JsonObject.class)) {
            edit(consultation, entry, people);
        }
        stances(voices, "stancesOnEdits", consultation, people);
        for (var entry : voices.getJsonArray("withdrawals").getValuesAs(JsonObject.class)) {
            withdraw(consultation, entry, people);
        }
    }

    private void stances(JsonObject voices, String name, Consultation consultation, Map<String, Somebody> people) {
        for (var entry : voices.getJsonArray(name).getValuesAs(JsonObject.class)) {
            var who = as(entry, people);
            supports.take(consultation.slug(), entry.getInt("comment"), entry.getString("stance"), who.organisation());
        }
    }

    private Somebody as(JsonObject entry, Map<String, Somebody> people) {
        var who = DemoConsultation.somebody(people, entry.getString("author"));
        caller.is(who.account());
        return who;
    }

    private void edit(Consultation consultation, JsonObject entry, Map<String, Somebody> people) {
        as(entry, people);
        var number = entry.getInt("comment");
        var words = new NewComment(
                null,
                null,
                null,
                entry.getString("kind"),
                entry.getString("text"),
                null,
                entry.getString("language"),
                null);
        revisions.edit(consultation.slug(), number, words, 1, "");
        backDating.edit(consultation.id(), number, entry.getInt("day"));
    }

    private void withdraw(Consultation consultation, JsonObject entry, Map<String, Somebody> people) {
        as(entry, people);
        var number = entry.getInt("comment");
        revisions.withdraw(consultation.slug(), number, entry.getString("reason"), 1);
        backDating.withdrawal(consultation.id(), number, entry.getInt("day"));
    }
}
