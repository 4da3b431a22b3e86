package org.parley.travelling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.travelling.Journey.comment;
import static org.parley.travelling.Journey.comments;
import static org.parley.travelling.Journey.fresh;
import static org.parley.travelling.Journey.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OfflineIT {
    private static final String TEXT = "Every harbour keeps a light.\n\nFog needs a horn.";

    @Test
    void bringing_a_file_again_changes_nothing_whoever_brings_it() throws Exception {
        var journey = new Journey("brought-twice", TEXT);
        var file = journey.file(comments(comment(fresh(), "A lamp is enough."), comment(fresh(), "Which horn?")))
                .build()
                .toString();

        var first = json(journey.bring(journey.stakeholder(), "", file));
        var second = json(journey.bring(journey.stakeholder(), "", file));
        var stated = json(journey.bring(journey.administrator, "?whose=stated", file));

        assertThat(first.getInt("taken")).isEqualTo(2);
        assertThat(second.getInt("taken") + stated.getInt("taken")).isZero();
        assertThat(second.getString("url")).isEqualTo(first.getString("url"));
        for (int i = 0; i < 2; i++) {
            assertThat(receipt(second, i)).isEqualTo(receipt(first, i));
            assertThat(receipt(stated, i)).isEqualTo(receipt(first, i));
        }
        assertThat(journey.comments()).isEqualTo(2);
    }

    private static JsonObject receipt(JsonObject homecoming, int place) {
        return homecoming.getJsonArray("comments").getJsonObject(place).getJsonObject("receipt");
    }

    @Test
    void what_the_secretariat_brings_stands_under_the_stated_name_and_is_marked() throws Exception {
        var journey = new Journey("brought-for-others", TEXT);
        var file = journey.file(comments(comment(fresh(), "From the coast.")))
                .build()
                .toString();

        json(journey.bring(journey.administrator, "?whose=stated", file));

        var page = journey.stakeholder().send("GET", "/consultations/" + journey.slug + "/comments/1", "");
        assertThat(page.body())
                .contains("Lighthouse Keepers", "Wanda Whistle", "Brought in by the secretariat from an offline file");
        assertThat(journey.bring(journey.stakeholder(), "?whose=stated", file).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_refused_comment_is_named_and_keeps_none_of_the_others_out() throws Exception {
        var journey = new Journey("brought-in-part", TEXT);
        var id = fresh();
        var file = journey.file(comments(
                        comment(fresh(), "Good."),
                        comment(id, "No such words.").add("target", "words").add("quote", "a whale"),
                        comment("not-an-identity", "Whose?"),
                        comment(fresh(), "").add("kind", "shout"),
                        comment(fresh(), "Elsewhere").add("documentVersion", 7),
                        comment(fresh(), "Odd").add("place", "three")))
                .build()
                .toString();

        var homecoming = json(journey.bring(journey.stakeholder(), "", file));

        assertThat(homecoming.getInt("taken")).isEqualTo(1);
        assertThat(homecoming.getJsonArray("comments").getValuesAs(JsonObject.class))
                .extracting(comment -> comment.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                        .map(error -> error.getString("field") + " " + error.getString("rule"))
                        .collect(Collectors.joining(", ")))
                .containsExactly(
                        "",
                        "quote not-in-paragraph",
                        "id offline-id",
                        "kind comment-kind, text required",
                        "document no-such-document",
                        "place json-number");
        var page = URI.create(homecoming.getString("url")).getPath();
        assertThat(journey.stakeholder().send("GET", page, "").body()).contains(id, "a whale", "Refused");
        assertThat(journey.stakeholder().send("GET", page + "/receipts.txt", "").body())
                .contains("Comment 1", id, "SHA-256");
        assertThat(journey.administrator.send("GET", page, "").statusCode()).isEqualTo(200);
    }

    @Test
    void a_comment_that_says_something_else_under_the_same_identity_is_refused() throws Exception {
        var journey = new Journey("brought-changed", TEXT);
        var id = fresh();
        json(journey.bring(
                journey.stakeholder(),
                "",
                journey.file(comments(comment(id, "Before."))).build().toString()));

        var changed = json(journey.bring(
                journey.stakeholder(),
                "",
                journey.file(comments(comment(id, "After."))).build().toString()));

        assertThat(changed.toString()).contains("offline-other-words", "comment 1");
        assertThat(journey.comments()).isEqualTo(1);
    }

    @Test
    void the_deadline_counts_when_it_is_brought_and_old_receipts_are_still_given() throws Exception {
        var journey = new Journey("brought-late", TEXT);
        var early = comment(fresh(), "In time.");
        var file = journey.file(comments(early)).build().toString();
        json(journey.bring(journey.stakeholder(), "", file));
        journey.end();

        assertThat(json(journey.bring(journey.stakeholder(), "", file)).getInt("before"))
                .isEqualTo(1);
        var late = journey.file(comments(comment(fresh(), "Too late."))).build().toString();
        assertThat(json(journey.bring(journey.stakeholder(), "", late)).toString())
                .contains("refusal.deadline-passed");
    }

    @Test
    void a_file_that_is_none_of_ours_is_refused_with_a_sentence() throws Exception {
        var journey = new Journey("brought-strange", TEXT);
        var good = journey.file(comments(comment(fresh(), "Good.")));
        var file = good.build();

        refused(journey, "", "Choose a file");
        refused(journey, "{", "not a file of comments");
        refused(journey, "[".repeat(100_000), "not a file of comments");
        refused(journey, "{\"format\":\"other\"}", "not a file of comments");
        refused(journey, "x".repeat(10_000_000), "larger than 2");
        refused(journey, with(file, "version", "9"), "version 9");
        refused(journey, file.toString().replace(journey.server(), "0".repeat(16)), "another server");
        refused(journey, file.toString().replace(journey.slug, "elsewhere"), "another consultation (elsewhere)");
        refused(journey, with(file, "comments", "[]"), "no comment");
        refused(journey, with(file, "comments", "[" + "{},".repeat(500) + "{}]"), "501 comments");
        assertThat(journey.comments()).isZero();
    }

    private static String with(JsonObject file, String field, String value) {
        return file.toString().replace("\"" + field + "\":" + file.get(field), "\"" + field + "\":" + value);
    }

    private static void refused(Journey journey, String file, String sentence) throws Exception {
        var answer = journey.bring(journey.stakeholder(), "", file);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains(sentence);
    }

    @Test
    void a_draft_of_a_hundred_paragraphs_with_comments_fits_into_300_kilobytes() throws Exception {
        var paragraph = "Platforms give researchers of public interest access to data within forty days. ".repeat(8);
        var journey = new Journey(
                "taken-large",
                IntStream.rangeClosed(1, 100)
                        .mapToObj(number -> number + ". " + paragraph + number)
                        .collect(Collectors.joining("\n\n")));
        for (int i = 0; i < 3; i++) {
            var all = IntStream.rangeClosed(1, 100)
                    .mapToObj(number ->
                            comment(fresh(), "A word on it. ".repeat(40)).add("paragraph", "" + number))
                    .toArray(JsonObjectBuilder[]::new);
            var brought = json(journey.bring(
                    journey.stakeholder(),
                    "",
                    journey.file(comments(all)).build().toString()));
            assertThat(brought.getInt("taken")).isEqualTo(100);
        }

        var taken = journey.taken();

        assertThat(taken.body()).contains("data-paragraph=\"100\"", "A word on it.");
        assertThat(taken.body().getBytes(UTF_8).length).isLessThanOrEqualTo(300_000);
        assertThat(taken.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"taken-large.html\"");
        assertThat(taken.body()).doesNotContain("http-equiv=\"refresh\"", "src=", "@import", "<link");
    }
}
