package org.parley.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parley.search.Note;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.web.Texts;

class TitlesTest {
    final Texts texts = Texts.in(Locale.ENGLISH);
    final Titles titles = new Titles(texts);

    @Test
    void say_what_was_found() {
        assertThat(title("comment", "/consultations/w/comments/12", "", "14")).isEqualTo("Comment 12 on paragraph 14");
        assertThat(title("comment", "/consultations/w/comments/1200", "", "")).isEqualTo("Comment 1200 on the whole");
        assertThat(title("submission", "/consultations/w/submissions/7", "Fair {prices}", ""))
                .isEqualTo("Submission 7: Fair {prices}");
        assertThat(title("paragraph", "/consultations/w/documents/d#p3.2", "Draft", "3.2"))
                .isEqualTo("Paragraph 3.2 of Draft");
        assertThat(title("consultation", "/consultations/w", "Water", "")).isEqualTo("Water");
        assertThat(title("position", "/consultations/w/positions#p3", "", "3"))
                .isEqualTo("Position of civil society on paragraph 3");
        assertThat(title("something-new", "/x", "As it is", "")).isEqualTo("As it is");
    }

    private String title(String kind, String url, String title, String paragraph) {
        return titles.of(AHit.of(kind, url, title, paragraph, "civil-society", "en"))
                .text();
    }

    @Test
    void keep_the_written_title_apart_from_the_words_around_it() {
        var line = titles.of(AHit.of("submission", "/s/7", "حماية", "", "", "ar"));

        assertThat(line.before()).isEqualTo("Submission 7: ");
        assertThat(line.title()).hasSize(1);
        assertThat(line.after()).isEmpty();
    }

    @Test
    void there_is_one_for_the_position_of_every_group() {
        assertThat(StakeholderGroup.values()).allMatch(group -> texts.has("search.title.position." + group.code()));
    }

    @Test
    void there_is_a_sentence_for_every_way_to_read_the_words() {
        assertThat(Arrays.stream(Note.Kind.values())
                        .map(kind -> "search.note."
                                + kind.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .allMatch(texts::has);
    }

    @Test
    void every_message_of_this_part_can_be_formatted() {
        var bundle = java.util.ResourceBundle.getBundle("org.parley.web.messages.search", Locale.ENGLISH);

        assertThat(bundle.keySet()).allSatisfy(key -> assertThat(texts.get(
                        key, "count", 2, "about", "x", "title", "t", "number", "1", "paragraph", "2", "day", "d"))
                .isNotBlank());
    }
}
