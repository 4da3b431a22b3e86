package org.parley.voice;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.parley.launcher.RunningParley;

/** The administrator, who founds consultations for these tests. */
public final class Office {
    private final Stakeholder administrator;

    public Office() throws IOException, InterruptedException {
        administrator = Stakeholder.ofDemo("admin");
    }

    /** Founds a consultation with one text of two paragraphs, opens it and gives its path. */
    public String opened(String slug) throws IOException, InterruptedException {
        var path = "/consultations/" + slug;
        sent("POST", "/consultations", """
                {"title": "Consultation %1$s", "address": "%1$s", "convener": "Somebody", "purpose": "To try it",
                 "questions": "", "language": "en", "deadline": "2099-01-01T12:00", "zone": "UTC",
                 "groups": ["academia", "civil-society"]}
                """.formatted(slug));
        sent("POST", path + "/documents", """
                {"title": "The text", "address": "text", "language": "en",
                 "text": "The river is common.\\n\\nIts water has one price for all."}
                """);
        sent("POST", path + "/documents/text/publication", "");
        sent("POST", path + "/phase", "{\"phase\": \"open\"}");
        return path;
    }

    /** Answers a comment. */
    public void answers(String comment) throws Exception {
        try (var connection = RunningParley.withDemo().connect();
                var statement = connection.createStatement()) {
            statement.execute("insert into disposition (comment_id, decision, reason, decided_by, decided_at)"
                    + " select " + identity(comment) + ", 'NOTED', 'Thank you.', min(id), now() from account");
        }
    }

    /** Quotes a comment in the position of its group on its paragraph. */
    public void quotes(String comment, String words) throws Exception {
        try (var connection = RunningParley.withDemo().connect();
                var statement = connection.createStatement()) {
            statement.execute("insert into position (id, consultation_id, paragraph_id, group_code, stance, summary,"
                    + " updated_by, updated_at) select nextval('id_sequence'), consultation_id, paragraph_id, group_code,"
                    + " 'SUPPORTS', 'They say it.', author_id, now() from comment where id = " + identity(comment));
            statement.execute("insert into quotation (id, position_id, place, comment_id, text)"
                    + " select nextval('id_sequence'), p.id, 1, c.id, '" + words + "' from comment c join position p"
                    + " on p.paragraph_id = c.paragraph_id and p.group_code = c.group_code where c.id = "
                    + identity(comment));
        }
    }

    /** A page as the administrator sees it. */
    public String sees(String page) throws IOException, InterruptedException {
        return administrator.get(page).body();
    }

    /** Moves the deadline of a consultation into the past. */
    public void close(String consultation) throws Exception {
        try (var connection = RunningParley.withDemo().connect();
                var statement = connection.createStatement()) {
            statement.execute("update consultation set deadline = '2026-01-02T03:04:00Z' where slug = '"
                    + consultation.substring(consultation.lastIndexOf('/') + 1) + "'");
        }
    }

    public static String identity(String comment) {
        var parts = comment.split("/");
        return "(select m.id from comment m join consultation c on c.id = m.consultation_id where c.slug = '" + parts[2]
                + "' and m.number = " + parts[4] + ")";
    }

    public HttpResponse<String> sent(String method, String path, String json) throws IOException, InterruptedException {
        var answer = administrator.api(method, path, json);
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + ": " + answer.body());
        }
        return answer;
    }
}
