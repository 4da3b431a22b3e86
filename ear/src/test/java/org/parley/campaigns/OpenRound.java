package org.parley.campaigns;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.parley.launcher.RunningParley;
import org.parley.rights.Visitor;

/** An open consultation with one short text, and its administrator, who comments and works in its secretariat. */
public final class OpenRound {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");
    private static final int MOST_ATTEMPTS = 240;

    private final String path;
    private final Visitor administrator;

    private OpenRound(String slug, Visitor administrator) {
        this.path = "/consultations/" + slug;
        this.administrator = administrator;
    }

    /** Founds and opens it. */
    public static OpenRound of(String slug) throws IOException, InterruptedException {
        var administrator =
                new Visitor(RunningParley.withDemo().baseUrl()).signedIn("admin@parley.example", "parley-demo");
        var round = new OpenRound(slug, administrator);
        round.sent("POST", "/consultations", """
                {"title": "Consultation %1$s", "address": "%1$s", "convener": "Somebody", "purpose": "To try it",
                 "questions": "", "language": "en", "deadline": "2099-01-01T12:00", "zone": "UTC",
                 "groups": ["academia", "civil-society"]}
                """.formatted(slug));
        round.sent("POST", round.path + "/documents", """
                {"title": "The text", "address": "text", "language": "en",
                 "text": "The river is common.\\n\\nIts water has one price for all."}
                """);
        round.sent("POST", round.path + "/documents/text/publication", "");
        round.sent("POST", round.path + "/phase", "{\"phase\": \"open\"}");
        return round;
    }

    private JsonObject sent(String method, String to, String json) throws IOException, InterruptedException {
        var answer = administrator.api(method, "/api/v1" + to, json);
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(to + ": " + answer.body());
        }
        return json(answer.body());
    }

    private static JsonObject json(String body) {
        try (var reader = Json.createReader(new StringReader(body.isEmpty() ? "{}" : body))) {
            return reader.readObject();
        }
    }

    /** Comments on the whole; gives the number. */
    public int comments(String language, String text) throws IOException, InterruptedException {
        var comment = Json.createObjectBuilder()
                .add("kind", "remark")
                .add("text", text)
                .add("language", language)
                .build();
        return sent("POST", path + "/comments", comment.toString()).getInt("number");
    }

    /** Withdraws a comment in its first state. */
    void withdraws(int comment) throws Exception {
        changes("update comment set withdrawn_at = now(), text = '', state = state + 1 where number = " + comment
                + " and consultation_id = (select id from consultation where slug = '" + slug() + "')");
    }

    /** Puts other words into a comment. */
    void corrects(int comment, String text) throws Exception {
        changes("update comment set text = '" + text + "', content_digest = md5('" + text + "') where number = "
                + comment + " and consultation_id = (select id from consultation where slug = '" + slug() + "')");
    }

    private static void changes(String statement) throws Exception {
        try (var connection = RunningParley.withDemo().connect();
                var changing = connection.createStatement()) {
            changing.execute(statement);
        }
    }

    /** Address of its workbench. */
    public String workbench() {
        return path + "/workbench";
    }

    String slug() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What the API says. */
    JsonObject data(String of) throws IOException, InterruptedException {
        return json(administrator.api("GET", "/api/v1" + path + of, "").body());
    }

    /** A page of the consultation. */
    String page(String of) throws IOException, InterruptedException {
        return administrator.send("GET", path + of, "").body();
    }

    /** Numbers of the campaigns with their sizes, the largest first. */
    List<List<Integer>> campaigns() throws IOException, InterruptedException {
        return data("/campaigns").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(one -> List.of(one.getInt("number"), one.getInt("comments")))
                .toList();
    }

    List<Integer> sizes() throws IOException, InterruptedException {
        return campaigns().stream().map(List::getLast).toList();
    }

    List<Integer> members(int campaign) throws IOException, InterruptedException {
        return data("/campaigns/" + campaign + "/comments").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getInt("number"))
                .toList();
    }

    /** Decides something on the page of a campaign as it is now. */
    HttpResponse<String> decides(int campaign, String act, Map<String, String> fields)
            throws IOException, InterruptedException {
        return decides(campaign, act, fields, version(campaign));
    }

    HttpResponse<String> decides(int campaign, String act, Map<String, String> fields, int version)
            throws IOException, InterruptedException {
        var form = Visitor.form(fields) + "&version=" + version + "&csrf=" + administrator.formToken();
        return administrator.send("POST", path + "/workbench/campaigns/" + campaign + "/" + act, form);
    }

    int version(int campaign) throws IOException, InterruptedException {
        var found = VERSION.matcher(page("/workbench/campaigns/" + campaign));
        if (!found.find()) {
            throw new IllegalStateException("the page of campaign " + campaign + " has no form");
        }
        return Integer.parseInt(found.group(1));
    }

    void groupsAgain() throws Exception {
        administrator.send("POST", path + "/workbench/campaigns/grouping", "csrf=" + administrator.formToken());
        settles();
    }

    /** Waits until every comment is signed, grouped, compared and followed. */
    public void settles() throws Exception {
        try (var connection = RunningParley.withDemo().connect();
                var asking = connection.createStatement()) {
            for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
                try (var rows = asking.executeQuery("select exists (select 1 from campaign_waiting) or exists (select 1"
                        + " from campaign_grouping where wanted) or exists (select 1 from campaign_moved) or exists"
                        + " (select 1 from campaign_member where compared_with is null and campaign_id is not null)")) {
                    rows.next();
                    if (!rows.getBoolean(1)) {
                        return;
                    }
                }
                Thread.sleep(250);
            }
        }
        throw new IllegalStateException("comments are not grouped in time");
    }
}
