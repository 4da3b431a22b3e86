package org.parley.web.travel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;
import org.parley.comment.CommentKind;
import org.parley.consultation.Consultation;
import org.parley.travel.Homecomings;
import org.parley.web.Site;

/** What the script of the file needs to know: to which consultation it belongs, and its sentences. */
@RequestScoped
class OfflineWords {
    private static final List<String> SENTENCES = List.of(
            "on-whole",
            "on-section",
            "on-paragraph",
            "on-words",
            "on-gap",
            "text",
            "reason",
            "kept",
            "needs-text",
            "needs-wording",
            "identical",
            "no-quote",
            "sure",
            "count",
            "saved",
            "loaded",
            "not-loaded");

    @Inject
    Homecomings homecomings;

    @Inject
    Site site;

    /** JSON that cannot end the element it stands in. */
    String data(Consultation consultation) {
        var kinds = Json.createObjectBuilder();
        for (var kind : CommentKind.values()) {
            kinds.add(kind.code(), site.text("reading.kind-of." + kind.code()));
        }
        var words = Json.createObjectBuilder();
        SENTENCES.forEach(name -> words.add(
                name,
                site.text("offline.words." + name, "number", "{number}", "title", "{title}", "count", "{count}")));
        return Json.createObjectBuilder()
                .add("server", homecomings.server())
                .add("address", site.url(""))
                .add("consultation", consultation.slug().value())
                .add("language", site.writingLanguage())
                .add("words", words.add("kinds", kinds))
                .build()
                .toString()
                .replace("<", "\\u003c");
    }
}
