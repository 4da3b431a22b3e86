package org.parley.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Map;
import org.parley.consolidation.Consolidating;
import org.parley.consolidation.NextDraft;
import org.parley.consolidation.NextDrafts;
import org.parley.consolidation.ParagraphWork;
import org.parley.consolidation.Verdict;
import org.parley.consultation.Consultation;
import org.parley.demo.DemoPeople.Somebody;
import org.parley.kernel.Slug;

/** Has the secretariat of the demo start the next draft of a text, and decide on a few of the proposals. */
@ApplicationScoped
class DemoNextDraft {
    @Inject
    NextDrafts drafts;

    @Inject
    Consolidating consolidating;

    @Inject
    DemoConsultation demo;

    void grow(String folder, Consultation consultation, Map<String, Somebody> people) {
        var story = DemoFile.object(folder + "/voices.json").getJsonObject("nextDraft");
        var slug = consultation.slug();
        var document = new Slug(story.getString("document"));
        demo.actAs(people, "secretariat");
        drafts.start(slug, document);
        var draft = drafts.draft(slug, document);
        for (var decision : story.getJsonArray("decisions").getValuesAs(JsonObject.class)) {
            int number = decision.getInt("comment");
            var spot = new Consolidating.Spot(document, place(slug, draft, number));
            var verdict = Verdict.of(decision.getString("verdict"));
            consolidating.decide(slug, spot, new Consolidating.Deciding(number, verdict, null, ""));
        }
    }

    private int place(Slug slug, NextDraft draft, int number) {
        return drafts.all(slug, draft).stream()
                .filter(work -> work.proposal(number).isPresent())
                .map(ParagraphWork::paragraph)
                .map(paragraph -> paragraph.place())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the demo has no proposal " + number));
    }
}
