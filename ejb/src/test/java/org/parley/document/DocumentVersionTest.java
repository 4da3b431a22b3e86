package org.parley.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
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
    final DocumentVersion version = new DocumentVersion(7, 1, "draft.md", first, NOW);

    @Nested
    class under_review {
        @Test
        void keeps_its_cuts() {
            assertThat(version.draft()).isEqualTo(first);
            assertThat(version.corrected()).isFalse();
        }

        @Test
        void takes_the_last_correction_back_and_again() {
            version.correct(second);
            assertThat(version.draft()).isEqualTo(second);

            version.takeBack();
            assertThat(version.draft()).isEqualTo(first);

            version.takeBack();
            assertThat(version.draft()).isEqualTo(second);
        }

        @Test
        void has_nothing_to_take_back_before_the_first_correction() {
            assertThatThrownBy(version::takeBack).isInstanceOf(Conflict.class);
        }
    }

    @Nested
    class once_published {
        @Test
        void refuses_every_correction() {
            version.correct(second);
            version.publish(NOW);

            assertThatThrownBy(() -> version.correct(first)).isInstanceOf(WrongPhase.class);
            assertThatThrownBy(version::takeBack).isInstanceOf(WrongPhase.class);
            assertThatThrownBy(() -> version.publish(NOW)).isInstanceOf(WrongPhase.class);
            assertThat(version.publishedAt()).contains(NOW);
        }
    }
}
