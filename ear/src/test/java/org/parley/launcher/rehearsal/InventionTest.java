package org.parley.launcher.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InventionTest {
    private static final List<ParagraphText> TEXT = IntStream.rangeClosed(1, 41)
            .mapToObj(number -> new ParagraphText(
                    String.valueOf(number), "Paragraph " + number + " asks services to answer requests for data soon."))
            .toList();

    @Test
    void the_same_seed_invents_the_same_comments() {
        assertThat(new Invention(TEXT, 200, 7).comments(500)).isEqualTo(new Invention(TEXT, 200, 7).comments(500));
        assertThat(new Invention(TEXT, 200, 8).comments(500)).isNotEqualTo(new Invention(TEXT, 200, 7).comments(500));
    }

    @Test
    void five_thousand_comments_hold_four_languages_twelve_campaigns_and_three_hundred_proposals() {
        var comments = new Invention(TEXT, 200, 1).comments(5_000);

        assertThat(comments).hasSize(5_000);
        assertThat(comments.stream().map(InventedComment::language)).contains("en", "fr", "es", "ar");
        assertThat(comments.stream().filter(comment -> comment.wording().isPresent()))
                .hasSize(Invention.PROPOSALS);
        var letters = Stream.of("en", "fr", "es", "ar")
                .flatMap(language -> Phrases.of(language).letters().stream())
                .map(letter -> String.join(" ", letter))
                .toList();
        assertThat(letters).hasSize(12).allSatisfy(letter -> assertThat(comments)
                .filteredOn(comment -> comment.text().equals(letter))
                .hasSizeGreaterThan(10));
    }

    @Test
    void what_people_say_for_themselves_hardly_repeats() {
        var own = new Invention(TEXT, 200, 1)
                .comments(5_000).stream()
                        .filter(comment -> !comment.kind().equals("objection"))
                        .map(InventedComment::text)
                        .toList();

        assertThat(new HashSet<>(own)).hasSizeGreaterThan(own.size() * 99 / 100);
    }

    @Test
    void a_proposal_changes_the_paragraph_and_leaves_most_of_it() {
        var byNumber = TEXT.stream().collect(Collectors.toMap(ParagraphText::number, Function.identity()));

        assertThat(new Invention(TEXT, 200, 1).comments(1_000))
                .filteredOn(comment -> comment.wording().isPresent())
                .allSatisfy(comment -> assertThat(comment.wording().orElseThrow())
                        .isNotBlank()
                        .isNotEqualTo(byNumber.get(comment.paragraph()).text()));
    }
}
