package org.parley.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.comment.CommentKind;
import org.parley.kernel.Slug;
import org.parley.stakeholder.StakeholderGroup;

class ReaderAddressTest {
    private static final ReaderAddress NEWEST = new ReaderAddress(
            new Slug("water"), new Slug("draft"), Optional.empty(), ReaderFilter.ALL, Optional.empty());

    @Test
    void the_newest_version_has_the_plain_address() {
        assertThat(NEWEST.text()).isEqualTo("/consultations/water/documents/draft");
    }

    @Test
    void the_form_of_a_paragraph_opens_at_its_place() {
        assertThat(NEWEST.act("12a", "comment"))
                .isEqualTo("/consultations/water/documents/draft?at=12a&act=comment#p12a-comment");
    }

    @Test
    void an_older_version_the_selection_and_the_section_are_kept() {
        var filter = new ReaderFilter(Optional.of(StakeholderGroup.ACADEMIA), Optional.of(CommentKind.QUESTION));
        var address = new ReaderAddress(new Slug("water"), new Slug("draft"), Optional.of(1), filter, Optional.of("3"));

        assertThat(address.paragraph("7"))
                .isEqualTo("/consultations/water/documents/draft?at=7&version=1&group=academia&kind=question"
                        + "&section=3#p7");
    }

    @Test
    void everything_on_a_paragraph_has_a_page_of_its_own() {
        assertThat(NEWEST.commentsOn("12")).isEqualTo("/consultations/water/documents/draft/paragraphs/12");
    }
}
