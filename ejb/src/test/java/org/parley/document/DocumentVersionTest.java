package org.parley.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parley.drafting.Block;
import org.parley.drafting.Draft;
import org.parley.kernel.Conflict;
import org.parley.kernel.WrongPhase;

class DocumentVersionTest {
    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    final Draft first = new Draft(List.of(Block.heading(1, "Scope"), Block.numbered("1", "All.")));
    final Draft second = first.removed(0);
    final DocumentVersion version = new DocumentVersion(7, 1, "draft.md", NOW);
    final Cuts cuts = new Cuts(3, first);

    @Nested
    class under_review {
        @Test
        void keeps_its_cuts() {
            assertThat(cuts.draft()).isEqualTo(first);
            assertThat(version.corrected()).isFalse();
        }

        @Test
        void takes_the_last_correction_back_and_again() {
            cuts.correct(second);
            assertThat(cuts.draft()).isEqualTo(second);

            cuts.takeBack();
            assertThat(cuts.draft()).isEqualTo(first);

            cuts.takeBack();
            assertThat(cuts.draft()).isEqualTo(second);
        }

        @Test
        void has_nothing_to_take_back_before_the_first_correction() {
            assertThatThrownBy(cuts::takeBack).isInstanceOf(Conflict.class);
        }

        @Test
        void keeps_what_was_said_of_the_descent_of_a_block_until_its_text_changes() {
            cuts.say(cuts.said().and(first, Map.of(0, List.of(4), 1, List.of(2, 3))), true);
            assertThat(cuts.matched()).isTrue();

            cuts.correct(first.inserted(0, "New."));
            assertThat(cuts.matched()).isFalse();
            assertThat(cuts.said().of(cuts.draft())).isEqualTo(Map.of(1, List.of(4), 2, List.of(2, 3)));

            cuts.correct(cuts.draft().edited(2, "None."));
            assertThat(cuts.said().of(cuts.draft())).isEqualTo(Map.of(1, List.of(4)));
        }
    }

    @Nested
    class once_published {
        @Test
        void refuses_every_correction() {
            version.correct();
            version.publish(NOW);

            assertThatThrownBy(version::correct).isInstanceOf(WrongPhase.class);
            assertThatThrownBy(version::reviewed).isInstanceOf(WrongPhase.class);
            assertThatThrownBy(() -> version.publish(NOW)).isInstanceOf(WrongPhase.class);
            assertThat(version.publishedAt()).contains(NOW);
        }
    }
}
