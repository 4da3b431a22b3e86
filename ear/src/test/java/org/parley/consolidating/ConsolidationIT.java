package org.parley.consolidating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From proposed wordings to the next version, with two people at work. */
class ConsolidationIT {
    private static final int WRITERS = 20;
    private static final String MANY = words(-1);

    private static GrowingDraft draft;

    @BeforeAll
    static void found() throws Exception {
        draft = GrowingDraft.of("consolidation", """
                Every harbour should measure its tides.
                The office publishes the tables twice a day.
                %s
                Boats leave at noon.
                Nothing changes here.
                The last word.
                """.formatted(MANY));
        draft.start();
    }

    /** Numbered words, one of them changed. */
    private static String words(int changed) {
        return IntStream.range(0, WRITERS)
                .mapToObj(i -> i == changed ? "changed" + i : "word" + i)
                .collect(Collectors.joining(" and "));
    }

    @Test
    void proposals_become_the_next_version_with_lineage_and_answers() throws Exception {
        var text = GrowingDraft.of(
                "next-version",
                "Every harbour should measure its tides.\nThe office publishes the tables twice a day.\nBoats leave at noon.\nThe end.");
        int must = text.proposed("1", "Every harbour must measure its tides.");
        int shall = text.proposed("1", "Every harbour shall measure its tides and winds.");
        int hourly = text.proposed("2", "The office publishes the tables every hour.");
        int refused = text.proposed("3", "Boats never leave.");
        int gap =
                text.commented(Map.of("kind", "amendment", "target", "gap", "place", 2, "wording", "Tables are free."));
        int remark = text.commented(Map.of("kind", "objection", "paragraph", "4", "text", "Say nothing more."));
        text.start();

        assertThat(text.page(text.paragraph(1))).contains("Collides with A2");
        text.decide(1, must, "accepted");
        text.decide(1, shall, "accepted");
        assertThat(text.page(text.paragraph(1))).contains("change the same words");
        assertThat(text.publish().statusCode()).isEqualTo(409);
        text.act(1, "settle", Map.of("key", text.collision(1), "words", "ought to"));
        assertThat(text.text(1)).isEqualTo("Every harbour ought to measure its tides and winds.");
        text.act(2, "accept-all", Map.of());
        text.decide(3, refused, "rejected");
        text.act(4, "take-out", Map.of("number", String.valueOf(remark)));
        assertThat(text.publish().headers().firstValue("Location").orElse("")).contains("compare?from=1&to=2");

        var version = text.open(text.path() + "/documents/text").body();
        assertThat(version)
                .contains("Every harbour ought to measure its tides and winds.", "every hour", "Tables are free.")
                .doesNotContain("The end.");
        var compared = text.open(text.path() + "/documents/text/compare").body();
        assertThat(compared).contains("cmp changed", "cmp added", "cmp removed");
        assertThat(text.open(text.path() + "/comments/" + hourly).body()).contains("It is in.");
        assertThat(text.open(text.path() + "/comments/" + must).body()).contains("Some of it is in.");
        assertThat(text.open(text.path() + "/comments/" + refused).body()).contains("It is not in.");
        assertThat(text.open(text.path() + "/comments/" + gap).body()).contains("It is in.");
        assertThat(text.page(text.desk())).contains("Start the draft of version 3");
    }

    @Test
    void twenty_saves_at_once_lose_nothing() throws Exception {
        var revision = draft.revision(3);
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var saves = IntStream.range(0, WRITERS)
                    .mapToObj(i -> (Callable<Integer>)
                            () -> draft.write(3, words(i), revision).statusCode())
                    .toList();
            for (var saved : threads.invokeAll(saves)) {
                assertThat(saved.get()).isEqualTo(303);
            }
        }

        assertThat(draft.text(3)).isEqualTo(MANY.replace("word", "changed"));
    }

    @Test
    void who_changes_the_same_words_second_sees_both_texts() throws Exception {
        var revision = draft.revision(4);
        draft.write(4, "Boats leave at dawn.", revision);

        var second = draft.write(4, "Boats leave at dusk.", revision);

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body())
                .contains("Boats leave at dusk.</textarea>", ">dawn", "changed the same words meanwhile");
        assertThat(draft.text(4)).isEqualTo("Boats leave at dawn.");
    }

    @Test
    void alerts_tell_of_proposals_that_come_or_change_meanwhile() throws Exception {
        int first = draft.proposed("1", "Every harbour should measure its tides daily.");
        draft.decide(1, first, "accepted");
        assertThat(draft.page(draft.paragraph(1))).doesNotContain("new proposal");

        draft.proposed("1", "Every port should measure its tides.");
        draft.edited(first, "Every harbour should measure its tides weekly.");

        assertThat(draft.page(draft.paragraph(1)))
                .contains("A new proposal came", "changed or withdrawn by its author", "tides daily.</textarea>");
        assertThat(draft.page(draft.desk())).contains("One new", "One changed since");
    }

    @Test
    void a_decision_that_somebody_took_meanwhile_is_not_taken_over() throws Exception {
        int number = draft.proposed("6", "The very last word.");
        draft.decide(6, number, "accepted");

        assertThat(draft.decide(6, number, "rejected").statusCode()).isEqualTo(409);
        var undone = draft.act(6, "undo", Map.of("number", String.valueOf(number), "seen", "accepted"));

        assertThat(undone.statusCode()).isEqualTo(303);
        assertThat(draft.text(6)).isEqualTo("The last word.");
        assertThat(draft.page(draft.paragraph(6))).contains("Took back the decision on " + number);
    }

    @Test
    void words_written_over_an_accepted_proposal_outlive_its_undoing() throws Exception {
        int number = draft.proposed("2", "The office publishes the tables twice a day on paper.");
        draft.decide(2, number, "accepted");
        draft.write(2, "The harbour office publishes the tables twice a day on paper.", draft.revision(2));

        draft.act(2, "undo", Map.of("number", String.valueOf(number), "seen", "accepted"));

        assertThat(draft.text(2)).isEqualTo("The harbour office publishes the tables twice a day.");
    }

    @Test
    void a_draft_is_open_to_everybody_only_while_it_is_shown() throws Exception {
        var open = draft.path() + "/documents/text/next-draft";
        assertThat(draft.open(open).statusCode()).isEqualTo(404);
        assertThat(draft.sent(draft.desk() + "/shown", Map.of("shown", "yes")).statusCode())
                .isEqualTo(422);

        draft.sent(draft.desk() + "/shown", Map.of("shown", "yes", "reason", "For the hearing"));
        var shown = draft.open(open);
        draft.sent(draft.desk() + "/shown", Map.of("shown", "no", "reason", "After the hearing"));

        assertThat(shown.body()).contains("DRAFT", "For the hearing", "noindex");
        assertThat(shown.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(draft.open(open).statusCode()).isEqualTo(404);
    }
}
