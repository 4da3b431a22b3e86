package org.parley.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.parley.drafting.DraftReader;
import org.parley.edition.EditionDrafts;
import org.parley.edition.NewEdition;
import org.parley.kernel.Slug;

/** Adds the editions in other languages that a story of the demo has. */
@ApplicationScoped
class DemoEditions {
    @Inject
    EditionDrafts editions;

    private final DraftReader reader = new DraftReader();

    /** Publishes the editions of a first version. */
    void publish(String folder, JsonObject story, Slug consultation) {
        var document = new Slug(story.getString("document"));
        for (var language : languages(story)) {
            var source = "edition-" + language + ".md";
            var draft = reader.ofMarkdown(DemoFile.text(folder + "/" + source));
            var title = draft.block(0).text();
            var added =
                    editions.add(consultation, document, new NewEdition(language, title), draft.removed(0), source, "");
            editions.publish(consultation, document, language, added.edition().revision());
        }
    }

    /** Carries the editions over into the next version; what changed in it is not translated yet. */
    void carryOver(JsonObject story, Slug consultation) {
        var document = new Slug(story.getString("document"));
        for (var language : languages(story)) {
            editions.carryOver(consultation, document, language);
            var carried = editions.edition(consultation, document, language);
            editions.publish(consultation, document, language, carried.edition().revision());
        }
    }

    private static List<String> languages(JsonObject story) {
        return story.containsKey("editions")
                ? story.getJsonArray("editions").getValuesAs(JsonString::getString)
                : List.of();
    }
}
