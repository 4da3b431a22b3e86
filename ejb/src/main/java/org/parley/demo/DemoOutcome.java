package org.parley.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.parley.consultation.Consultation;
import org.parley.consultation.Consultations;
import org.parley.consultation.Phase;
import org.parley.demo.DemoPeople.Somebody;
import org.parley.disposition.Answer;
import org.parley.disposition.Decision;
import org.parley.disposition.Dispositions;
import org.parley.outcome.OutcomeEditions;
import org.parley.position.NewPosition;
import org.parley.position.Positions;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.submission.NewSubmission;
import org.parley.submission.Submissions;

/** What follows the comments of a consultation of the demo: submissions, answers, positions, publication. */
@ApplicationScoped
class DemoOutcome {
    @Inject
    Submissions submissions;

    @Inject
    Dispositions dispositions;

    @Inject
    Positions positions;

    @Inject
    Consultations consultations;

    @Inject
    DemoChecking checking;

    @Inject
    OutcomeEditions editions;

    @Inject
    DemoConsultation demo;

    @Inject
    BackDating backDating;

    /** Takes in the submissions of a folder. */
    void submit(String folder, Consultation consultation, Map<String, Somebody> people) {
        for (var entry : DemoFile.list(folder + "/submissions.json")) {
            var author = entry.getString("author");
            demo.actAs(people, author);
            var receipt = submissions.post(
                    consultation.slug(),
                    new NewSubmission(
                            entry.getString("title"),
                            entry.getString("text"),
                            entry.getString("language"),
                            DemoConsultation.somebody(people, author).organisation()),
                    List.of(),
                    "");
            backDating.submission(consultation.id(), receipt.number(), entry.getInt("day"));
        }
    }

    /** Answers every comment, writes the positions and publishes them. The comments were numbered in their order. */
    void conclude(String folder, Consultation consultation, Map<String, Somebody> people) {
        var story = DemoFile.object(folder + "/consultation.json");
        var slug = consultation.slug();
        demo.actAs(people, "secretariat");
        consultations.moveTo(slug, Phase.CONSOLIDATING, "The deadline has passed.");
        int number = 1;
        for (var entry : DemoFile.list(folder + "/comments.json")) {
            var answer = entry.getJsonObject("disposition");
            dispositions.decide(
                    slug,
                    number++,
                    new Answer(
                            Decision.of(answer.getString("decision")).orElseThrow(), answer.getString("reason"), null),
                    0);
        }
        DemoFile.list(folder + "/positions.json").forEach(entry -> write(consultation, entry));
        checking.check(folder, consultation, people);
        consultations.moveTo(
                slug, Phase.PUBLISHED, "Every comment is answered, and the positions were read by all groups.");
        backDating.closed(consultation.id(), -story.getInt("closesInDays"));
        backDating.published(consultation.id(), story.getInt("publishedDaysAgo"));
        editions.makeFirst(slug);
    }

    private void write(Consultation consultation, JsonObject entry) {
        positions.write(
                consultation.slug(),
                String.valueOf(entry.getInt("paragraph")),
                StakeholderGroup.of(entry.getString("group")).orElseThrow(),
                new NewPosition(
                        null,
                        entry.getString("stance"),
                        entry.getString("summary"),
                        DemoFile.optional(entry, "disagreement").orElse(null),
                        quotations(entry)),
                0);
    }

    private static List<NewPosition.Words> quotations(JsonObject entry) {
        return entry.getJsonArray("quotations").getValuesAs(JsonObject.class).stream()
                .map(quoted -> new NewPosition.Words(
                        quoted.getInt("comment") + 1, quoted.getString("text"), quoted.getString("side", null)))
                .toList();
    }
}
