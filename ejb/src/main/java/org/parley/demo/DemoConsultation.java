package org.parley.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.access.Accounts;
import org.parley.access.Caller;
import org.parley.comment.Comments;
import org.parley.comment.NewComment;
import org.parley.consultation.Consultation;
import org.parley.consultation.ConsultationTerms;
import org.parley.consultation.Consultations;
import org.parley.consultation.Founding;
import org.parley.consultation.Phase;
import org.parley.demo.DemoPeople.Somebody;
import org.parley.document.Drafts;
import org.parley.document.Matchings;
import org.parley.document.NewDocument;
import org.parley.drafting.DraftReader;
import org.parley.kernel.Slug;

/** Holds a consultation of the demo: founds and opens it, and has everybody comment. */
@ApplicationScoped
class DemoConsultation {
    private static final int SOME_DAYS = 60;

    @Inject
    Founding founding;

    @Inject
    Consultations consultations;

    @Inject
    Drafts drafts;

    @Inject
    Matchings matchings;

    @Inject
    Comments comments;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    DemoEditions editions;

    @Inject
    BackDating backDating;

    @Inject
    Clock clock;

    private final DraftReader reader = new DraftReader();

    /** Founds the consultation of a folder, opens it and takes in its comments. */
    Consultation hold(String folder, Map<String, Somebody> people) {
        var story = DemoFile.object(folder + "/consultation.json");
        actAs(people, "admin");
        var consultation = founding.found(terms(story), story.getString("slug"), "");
        var slug = consultation.slug();
        accounts.appoint(slug, "secretariat@parley.example");
        accounts.appoint(slug, "idris@parley.example");
        actAs(people, "secretariat");
        publishText(folder, story, slug);
        editions.publish(folder, story, slug);
        consultations.moveTo(slug, Phase.OPEN, null);
        int order = 0;
        for (var entry : DemoFile.list(folder + "/comments.json")) {
            comment(consultation, entry, people, order++);
        }
        backDating.opened(consultation.id(), story.getInt("openedDaysAgo"));
        actAs(people, "secretariat");
        publishNext(folder, story, consultation);
        return consultation;
    }

    void actAs(Map<String, Somebody> people, String key) {
        caller.is(somebody(people, key).account());
    }

    static Somebody somebody(Map<String, Somebody> people, String key) {
        var somebody = people.get(key);
        if (somebody == null) {
            throw new IllegalStateException("the demo has nobody " + key);
        }
        return somebody;
    }

    private ConsultationTerms.Typed terms(JsonObject story) {
        var zone = story.getString("zone");
        int days = story.getInt("closesInDays");
        var deadline = clock.instant()
                .atZone(ZoneId.of(zone))
                .plusDays(days > 0 ? days : SOME_DAYS)
                .with(LocalTime.of(18, 0))
                .truncatedTo(ChronoUnit.MINUTES)
                .toLocalDateTime();
        return new ConsultationTerms.Typed(
                story.getString("title"),
                story.getString("convener"),
                story.getString("purpose"),
                story.getString("questions"),
                story.getString("language"),
                deadline.toString(),
                zone,
                groups(story));
    }

    private static List<String> groups(JsonObject story) {
        return story.getJsonArray("groups").getValuesAs(JsonString::getString);
    }

    /** Publishes the next version, if the story has one, after all comments were made. */
    private void publishNext(String folder, JsonObject story, Consultation consultation) {
        if (story.containsKey("nextPublishedDaysAgo")) {
            var slug = consultation.slug();
            var document = new Slug(story.getString("document"));
            var draft = reader.ofMarkdown(DemoFile.text(folder + "/draft-2.md"));
            var added = drafts.addVersion(slug, document, draft.removed(0), "draft-2.md", "");
            var matched = matchings.say(slug, document, added.version().revision(), Map.of(), true);
            drafts.publish(slug, document, matched.opened().version().revision());
            editions.carryOver(story, slug);
            backDating.version(consultation.id(), 2, story.getInt("nextPublishedDaysAgo"));
        }
    }

    private void publishText(String folder, JsonObject story, Slug slug) {
        var draft = reader.ofMarkdown(DemoFile.text(folder + "/draft.md"));
        var first = draft.block(0);
        var text = first.isHeading() ? draft.removed(0) : draft;
        var title = first.isHeading() ? first.text() : story.getString("title");
        var opened = drafts.add(
                slug,
                new NewDocument(title, story.getString("language"), story.getString("document")),
                text,
                "draft.md",
                "");
        drafts.publish(slug, opened.document().slug(), opened.version().revision());
    }

    private void comment(Consultation consultation, JsonObject entry, Map<String, Somebody> people, int order) {
        var author = entry.getString("author");
        actAs(people, author);
        var receipt = comments.post(consultation.slug(), typed(entry, somebody(people, author)), "");
        backDating.comment(consultation.id(), receipt.number(), entry.getInt("day"), order);
        if (entry.containsKey("replies")) {
            for (var reply : entry.getJsonArray("replies").getValuesAs(JsonObject.class)) {
                reply(consultation, receipt.number(), reply, people, order);
            }
        }
    }

    private static NewComment typed(JsonObject entry, Somebody author) {
        return new NewComment(
                null,
                null,
                paragraph(entry),
                entry.getString("kind"),
                entry.getString("text"),
                DemoFile.optional(entry, "wording").orElse(null),
                entry.getString("language"),
                author.organisation());
    }

    private static @Nullable String paragraph(JsonObject entry) {
        return entry.isNull("paragraph") ? null : String.valueOf(entry.getInt("paragraph"));
    }

    private void reply(
            Consultation consultation, int number, JsonObject entry, Map<String, Somebody> people, int order) {
        var author = entry.getString("author");
        actAs(people, author);
        int place = comments.reply(
                consultation.slug(),
                number,
                entry.getString("text"),
                entry.getString("language"),
                somebody(people, author).organisation(),
                "");
        backDating.reply(consultation.id(), number, place, entry.getInt("day"), order + place * 7);
    }
}
