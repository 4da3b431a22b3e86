package org.parley.commenting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.commenting.OpenDraft.saying;

import jakarta.json.JsonObjectBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Proposed wordings beside each other, and threads about them. */
class ProposalsIT {
    private static final String TEXT = "The rules are reviewed every year.";

    private static OpenDraft draft;

    @BeforeAll
    static void found() throws Exception {
        draft = OpenDraft.named("proposals");
    }

    private static JsonObjectBuilder proposing(String wording) {
        return saying("amendment", "").add("paragraph", "4").add("wording", wording);
    }

    private static String thread(int number) throws Exception {
        return draft.page(draft.path() + "/comments/" + number);
    }

    @Test
    void proposals_that_change_the_same_words_name_each_other_and_others_do_not() throws Exception {
        int month = draft.taken(proposing(TEXT.replace("year", "month"))).getInt("number");
        int week = draft.taken(proposing(TEXT.replace("year", "week"))).getInt("number");
        int rules =
                draft.taken(proposing(TEXT.replace("The rules", "These rules"))).getInt("number");

        assertThat(thread(week)).contains("Changes the same words as comment").contains("/comments/" + month + "\"");
        assertThat(thread(month)).contains("/comments/" + week + "\"");
        assertThat(thread(rules)).doesNotContain("Changes the same words");
    }

    @Test
    void a_proposal_builds_on_an_earlier_one_and_both_say_so() throws Exception {
        var wording = TEXT.replace("reviewed", "reviewed in public");
        int earlier = draft.taken(proposing(wording)).getInt("number");
        var later = draft.taken(proposing(wording.replace("in public", "in public and in writing"))
                .add("buildsOn", earlier));

        assertThat(later.getInt("buildsOn")).isEqualTo(earlier);
        assertThat(thread(later.getInt("number")))
                .contains("Builds on comment", "What differs from comment " + earlier);
        assertThat(thread(earlier)).contains("Another proposal builds on this one");
        var form = draft.page(draft.text() + "?at=4&act=amendment&on=" + earlier);
        assertThat(form).contains(wording + "</textarea>", "Your proposal builds on comment " + earlier);
    }

    @Test
    void an_empty_or_identical_proposal_is_refused_with_a_sentence() throws Exception {
        int earlier = draft.taken(proposing(TEXT.replace("rules", "norms"))).getInt("number");

        assertThat(draft.fault(proposing(" "))).isEqualTo("wording required");
        assertThat(draft.fault(proposing(TEXT.replace(" ", "  ")))).isEqualTo("wording identical");
        assertThat(draft.fault(proposing(TEXT.replace("rules", "norms")).add("buildsOn", earlier)))
                .isEqualTo("wording identical-to-earlier");
        assertThat(draft.fault(proposing("Else.").add("buildsOn", 99_999))).isEqualTo("buildsOn no-amendment");
        assertThat(draft.answer(proposing(TEXT))
                        .getJsonArray("errors")
                        .getJsonObject(0)
                        .getString("detail"))
                .contains("same as the paragraph");
    }

    @Test
    void a_reply_begins_with_what_it_quotes() throws Exception {
        int number = draft.taken(saying("remark", "We **doubt** it.").add("paragraph", "4"))
                .getInt("number");

        assertThat(draft.page(draft.path() + "/comments/" + number + "?quote=0"))
                .contains("\n&gt; We doubt it.\n");
        assertThat(draft.page(draft.path() + "/comments/" + number)).contains("quote=0#reply");
    }
}
