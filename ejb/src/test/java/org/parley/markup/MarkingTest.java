package org.parley.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MarkingTest {

    private static final String RICH = "Data are *open to **everybody*** and [listed](https://example.org/x).\n\n"
            + "- first `item`\n- second item في النص";
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private static Mark mark(String words, String markdown) {
        int start = Markup.toPlainText(markdown).indexOf(words);
        return new Mark(new TextRange(start, start + words.length()), "/comments/1", "Comment 1");
    }

    private static String marked(String markdown, Mark... marks) {
        return Markup.toHtml(markdown, List.of(marks));
    }

    @Test
    void marked_words_lead_to_their_comment() {
        assertThat(marked("Data are open.", mark("are", "Data are open.")))
                .contains("Data <a href=\"/comments/1\" title=\"Comment 1\"")
                .contains("><mark>are</mark></a> open.");
    }

    @Test
    void a_mark_over_emphasis_marks_each_piece_within_it() {
        assertThat(marked(RICH, mark("are open to everybody and", RICH)).replaceAll("</?a[^>]*>", ""))
                .contains("<mark>are </mark><em><mark>open to </mark><strong><mark>everybody</mark></strong></em>"
                        + "<mark> and</mark>");
    }

    @Test
    void a_mark_in_a_link_or_in_code_keeps_both() {
        assertThat(marked(RICH, mark("listed", RICH))).contains("<mark>listed</mark></a>");
        assertThat(marked(RICH, mark("item", RICH)).replaceAll("</?a[^>]*>", ""))
                .contains("<mark><code>item</code></mark>");
    }

    @Test
    void marks_that_overlap_divide_the_words_and_the_first_one_is_led_to() {
        var text = "one two three four";
        var first = mark("one two three", text);
        var second = new Mark(new TextRange(4, 18), "/comments/2", "Comment 2");
        var html = marked(text, first, second);
        assertThat(TAG.matcher(html).replaceAll("")).isEqualTo(text + "\n");
        assertThat(html)
                .containsSubsequence(
                        "/comments/1", "<mark>one ", "/comments/1", "<mark>two three", "/comments/2", "<mark> four");
    }

    @Test
    void nobody_can_write_a_mark_of_their_own() {
        assertThat(Markup.toHtml("<mark>x</mark>")).doesNotContain("<mark>");
    }

    @Property
    void marks_never_change_the_words_and_are_always_closed(
            @ForAll @IntRange(max = 90) int from,
            @ForAll @IntRange(max = 90) int length,
            @ForAll @IntRange(max = 90) int start,
            @ForAll @IntRange(max = 90) int size) {
        var html = marked(
                RICH,
                new Mark(new TextRange(from, from + length), "/comments/1", "Comment 1"),
                new Mark(new TextRange(start, start + size), "/comments/2", "Comment 2"));
        assertThat(TAG.matcher(html).replaceAll(""))
                .isEqualTo(TAG.matcher(Markup.toHtml(RICH)).replaceAll(""));
        assertThat(html.split("<mark>", -1)).hasSameSizeAs(html.split("</mark>", -1));
    }
}
