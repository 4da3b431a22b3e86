package org.parley.commenting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.commenting.OpenDraft.saying;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What comments can stand on, by program and on the pages. */
class AnchorsIT {
    private static OpenDraft draft;

    @BeforeAll
    static void found() throws Exception {
        draft = OpenDraft.named("anchors");
    }

    @Test
    void words_are_kept_with_their_place_and_marked_in_the_text() throws Exception {
        var comment =
                draft.taken(saying("question", "Which?").add("paragraph", "1").add("quote", "free of  charge"));

        assertThat(comment.getString("target")).isEqualTo("words");
        assertThat(comment.getString("quote")).isEqualTo("free of charge");
        assertThat(comment.getInt("quoteStart")).isEqualTo(58);
        var link = draft.path() + "/comments/" + comment.getInt("number") + "\"";
        assertThat(draft.page(draft.text())).containsSubsequence(link, "<mark>free of charge</mark></a>.");
        assertThat(draft.page(draft.text() + "/paragraphs/1")).contains("<mark>free of charge</mark>");
        assertThat(draft.page(draft.path() + "/comments/" + comment.getInt("number")))
                .contains("<mark>free of charge</mark>", "On the words", "<q dir=\"auto\">free of charge</q>");
    }

    @Test
    void words_in_arabic_and_chinese_are_marked_too() throws Exception {
        draft.taken(saying("remark", "مهم").add("paragraph", "2").add("quote", "متاحة للجميع"));
        draft.taken(saying("remark", "太慢").add("paragraph", "3").add("quote", "每年更新"));

        assertThat(draft.page(draft.text()))
                .contains("<mark>متاحة للجميع</mark>")
                .contains("<mark>每年更新</mark>");
    }

    @Test
    void words_that_stand_several_times_need_a_place_and_those_that_stand_nowhere_are_refused() throws Exception {
        var twice = saying("remark", "Which ones?").add("paragraph", "1").add("quote", "data");
        assertThat(draft.fault(twice)).isEqualTo("quoteStart several-places");

        var second = saying("remark", "These.")
                .add("paragraph", "1")
                .add("quote", "data")
                .add("quoteStart", 40);
        assertThat(draft.taken(second).getInt("quoteStart")).isEqualTo(49);

        assertThat(draft.fault(saying("remark", "x").add("paragraph", "1").add("quote", "private data")))
                .isEqualTo("quote not-in-paragraph");
        assertThat(draft.fault(saying("remark", "x").add("target", "words").add("paragraph", "1")))
                .isEqualTo("quote required");
    }

    @Test
    void a_comment_on_a_section_stands_at_its_heading() throws Exception {
        var comment = draft.taken(
                saying("remark", "Too short.").add("target", "section").add("place", 2));

        assertThat(comment.getInt("place")).isEqualTo(2);
        assertThat(comment.isNull("paragraph")).isTrue();
        assertThat(draft.page(draft.text())).contains("on this section");
        assertThat(draft.page(draft.text() + "/paragraphs/s2")).contains("Too short.");
        assertThat(draft.fault(saying("remark", "x").add("target", "section").add("place", 3)))
                .isEqualTo("place no-heading");
    }

    @Test
    void what_is_missing_in_a_gap_may_be_proposed_or_only_be_said() throws Exception {
        var proposed = draft.taken(
                saying("amendment", "").add("target", "gap").add("place", 3).add("wording", "Fees are published."));
        var said = draft.taken(
                OpenDraft.saying("remark", "Fees.").add("target", "gap").add("place", 0));

        assertThat(proposed.getString("kind")).isEqualTo("amendment");
        assertThat(proposed.getInt("place")).isEqualTo(3);
        assertThat(said.getInt("place")).isZero();
        assertThat(draft.page(draft.path() + "/comments/" + proposed.getInt("number")))
                .contains("Missing after paragraph 1", "<ins>");
        assertThat(draft.page(draft.path() + "/comments/" + said.getInt("number")))
                .contains("Missing at the beginning");
        assertThat(draft.fault(saying("remark", "x").add("target", "gap").add("place", 99)))
                .isEqualTo("place no-place");
    }

    @Test
    void what_does_not_go_with_the_target_is_named() throws Exception {
        assertThat(draft.fault(saying("remark", "x").add("target", "nowhere"))).isEqualTo("target comment-target");
        assertThat(draft.fault(saying("remark", "x").add("target", "whole").add("paragraph", "1")))
                .isEqualTo("paragraph not-for-target");
        assertThat(draft.fault(saying("remark", "x")
                        .add("target", "gap")
                        .add("place", 2)
                        .add("quote", "y")))
                .isEqualTo("quote not-for-target");
    }

    @Test
    void a_comment_without_a_target_stands_where_it_always_did() throws Exception {
        assertThat(draft.taken(saying("remark", "On it.").add("paragraph", "4")).getString("target"))
                .isEqualTo("paragraph");
        assertThat(draft.taken(saying("remark", "On all.")).getString("target")).isEqualTo("whole");
    }
}
