package org.parley.triage;

import java.io.IOException;
import java.util.List;
import org.parley.launcher.RunningParley;
import org.parley.rights.Visitor;

/** A consultation of its own for a test, with a text of two paragraphs and some comments. */
public final class Trial {
    private static final String PASSWORD = "parley-demo";

    private Trial() {}

    /** Somebody of the demo, signed in. */
    public static Visitor visitor(String who) throws IOException, InterruptedException {
        return new Visitor(RunningParley.withDemo().baseUrl()).signedIn(who + "@parley.example", PASSWORD);
    }

    /**
     * Founds and opens a consultation, takes the demo's secretary into its secretariat and has the demo's stakeholder
     * comment on its paragraphs in turn.
     *
     * @return its path
     */
    public static String opened(String slug, List<String> comments) throws IOException, InterruptedException {
        var administrator = visitor("admin");
        var path = "/consultations/" + slug;
        sent(administrator, "/consultations", """
                {"title": "Consultation %1$s", "address": "%1$s", "convener": "Somebody", "purpose": "To try it",
                 "questions": "", "language": "en", "deadline": "2099-01-01T12:00", "zone": "UTC",
                 "groups": ["academia", "civil-society"]}
                """.formatted(slug));
        sent(administrator, path + "/documents", """
                {"title": "The text", "address": "text", "language": "en",
                 "text": "The river is common.\\n\\nIts water has one price for all."}
                """);
        sent(administrator, path + "/documents/text/publication", "");
        sent(administrator, path + "/phase", "{\"phase\": \"open\"}");
        sent(administrator, path + "/secretariat", "{\"email\": \"secretariat@parley.example\"}");
        var stakeholder = visitor("stakeholder");
        for (int i = 0; i < comments.size(); i++) {
            sent(stakeholder, path + "/comments", """
                    {"paragraph": "%s", "kind": "%s", "text": "%s", "language": "en"}
                    """.formatted(
                            1 + i % 2, i % 2 == 0 ? "support" : "objection", comments.get(i)));
        }
        return path;
    }

    private static void sent(Visitor visitor, String path, String json) throws IOException, InterruptedException {
        var answer = visitor.api("POST", "/api/v1" + path, json);
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
    }
}
