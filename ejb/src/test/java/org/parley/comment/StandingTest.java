package org.parley.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.stakeholder.StakeholderGroup.ACADEMIA;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;

class StandingTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final Standing.Editor COLLEAGUE = new Standing.Editor(7, "A colleague");

    private final Comment comment = AComment.proposing(1, ACADEMIA, "Because.", "One price.");

    private static CheckedComment saying(String text, String wording) {
        return new CheckedComment(
                Anchor.WHOLE, CommentKind.AMENDMENT, text, Optional.of(wording), "en", Optional.empty());
    }

    @Nested
    class once_edited {
        @Test
        void says_the_new_words_and_from_when() {
            var digest = comment.contentDigest();

            comment.edit(saying("Since.", "No price."), COLLEAGUE, NOW);

            assertThat(comment.text()).isEqualTo("Since.");
            assertThat(comment.wording()).contains("No price.");
            assertThat(comment.contentDigest()).isNotEqualTo(digest);
            assertThat(comment.standing().state()).isEqualTo(2);
            assertThat(comment.standing().changedByName()).contains("A colleague");
            assertThat(comment.standing().editedAt()).contains(NOW);
        }

        @Test
        void refuses_a_change_from_the_state_before() {
            comment.edit(saying("Since.", "No price."), COLLEAGUE, NOW);

            comment.standing().refuseUnlessAt(2);
            assertThatThrownBy(() -> comment.standing().refuseUnlessAt(1))
                    .isInstanceOf(Conflict.class)
                    .hasMessageContaining("stale");
        }
    }

    @Nested
    class once_withdrawn {
        @Test
        void has_no_words_left() {
            comment.withdraw("Wrong", COLLEAGUE, NOW);

            assertThat(comment.text()).isEmpty();
            assertThat(comment.wording()).isEmpty();
            assertThat(comment.standing().withdrawnAt()).contains(NOW);
            assertThat(comment.standing().withdrawalReason()).isEqualTo("Wrong");
        }

        @Test
        void refuses_any_other_change() {
            comment.withdraw("", COLLEAGUE, NOW);

            assertThatThrownBy(() -> comment.edit(saying("Back.", "Again."), COLLEAGUE, NOW))
                    .isInstanceOf(Conflict.class)
                    .hasMessageContaining("withdrawn");
            assertThatThrownBy(() -> comment.standing().refuseUnlessAt(2)).isInstanceOf(Conflict.class);
        }
    }

    @Test
    void a_reason_stands_in_one_line_and_is_short() {
        assertThat(Standing.reason(" two\nlines ")).isEqualTo("two lines");
        assertThat(Standing.reason(null)).isEmpty();
        assertThatThrownBy(() -> Standing.reason("x".repeat(501))).isInstanceOf(Invalid.class);
    }
}
