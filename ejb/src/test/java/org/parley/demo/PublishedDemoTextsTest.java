package org.parley.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.demo.DemoFolder.valuesOf;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PublishedDemoTextsTest {
    private static final Set<String> DECISIONS =
            Set.of("accepted", "accepted-in-part", "not-accepted", "out-of-scope", "noted");
    private static final Set<String> STANCES =
            Set.of("supports", "supports-with-changes", "divided", "opposes", "no-position");

    private final DemoFolder demo = new DemoFolder("published");
    private final List<JsonObject> positions = DemoFolder.objects("published/positions.json");

    @Test
    void answers_every_comment_with_a_reason() {
        var dispositions = demo.comments().stream()
                .map(comment -> comment.getJsonObject("disposition"))
                .toList();

        assertThat(Set.copyOf(valuesOf(dispositions, "decision"))).isEqualTo(DECISIONS);
        assertThat(valuesOf(dispositions, "reason")).noneMatch(String::isBlank);
    }

    @Test
    void has_one_position_for_a_paragraph_and_group_that_commented() {
        var groupOf = DemoFolder.objects("people.json").stream()
                .collect(Collectors.toMap(person -> person.getString("key"), person -> person.getString("group")));
        var commented = demo.comments().stream()
                .filter(comment -> !comment.isNull("paragraph"))
                .map(comment -> comment.getInt("paragraph") + " " + groupOf.get(comment.getString("author")))
                .toList();

        assertThat(positions)
                .extracting(position -> position.getInt("paragraph") + " " + position.getString("group"))
                .doesNotHaveDuplicates()
                .isSubsetOf(commented);
        assertThat(Set.copyOf(valuesOf(positions, "stance"))).isEqualTo(STANCES);
        assertThat(valuesOf(positions, "summary")).noneMatch(String::isBlank);
    }

    @Test
    void quotes_the_comments_word_for_word_and_on_their_paragraph() {
        var comments = demo.comments();

        for (var position : positions) {
            for (var quotation : position.getJsonArray("quotations").getValuesAs(JsonObject.class)) {
                var comment = comments.get(quotation.getInt("comment"));

                assertThat(comment.getString("text")).contains(quotation.getString("text"));
                assertThat(comment.getInt("paragraph")).isEqualTo(position.getInt("paragraph"));
            }
        }
    }

    @Test
    void has_a_final_text_with_the_paragraphs_of_the_draft() {
        assertThat(demo.paragraphs()).hasSize(14);
        assertThat(DemoFolder.paragraphs("published/final.md")).hasSameSizeAs(demo.paragraphs());
    }
}
