package org.parley.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parley.search.SearchIndex;
import org.parley.search.SearchQuery;
import org.parley.search.lucene.LuceneIndex;

class FollowerTest {
    final ARecord record = new ARecord();
    final SearchIndex index = LuceneIndex.inMemory();

    @AfterEach
    void close() {
        index.close();
    }

    Follower follower() {
        return new Follower(index, record.outbox(), record.store());
    }

    List<String> found(String words) {
        return index.search(SearchQuery.words(words).build()).hits().stream()
                .map(hit -> hit.id().value())
                .toList();
    }

    @Nested
    class with_a_new_index {
        @Test
        void builds_it_from_the_whole_record() {
            for (int i = 1; i <= 1_203; i++) {
                record.writeUnnoted(i, "water");
            }

            var follower = follower();
            assertThat(follower.needsBuilding()).isTrue();
            follower.build();

            assertThat(index.size()).isEqualTo(1_203);
            assertThat(follower.needsBuilding()).isFalse();
            assertThat(follower.follow()).isFalse();
        }

        @Test
        void does_not_follow_before_it_is_built() {
            assertThatThrownBy(() -> follower().follow()).isInstanceOf(NoSuchElementException.class);
        }

        @Test
        void takes_in_what_was_committed_late_while_it_was_built() {
            long running = record.begin();
            record.write(1, "early");
            var follower = follower();
            follower.build();

            record.commit(running, 2, "late");
            follower.follow();

            assertThat(found("early")).containsExactly("comment:1");
            assertThat(found("late")).containsExactly("comment:2");
        }
    }

    @Nested
    class once_built {
        final Follower follower = built();

        Follower built() {
            var built = follower();
            built.build();
            return built;
        }

        @Test
        void makes_a_new_comment_visible() {
            record.write(1, "tariff");

            follower.follow();

            assertThat(found("tariff")).containsExactly("comment:1");
        }

        @Test
        void the_last_state_of_a_comment_wins() {
            record.write(1, "first");
            record.write(1, "second");

            follower.follow();

            assertThat(found("first")).isEmpty();
            assertThat(found("second")).containsExactly("comment:1");
        }

        @Test
        void a_comment_that_commits_late_is_not_passed_over() {
            long running = record.begin();
            record.write(2, "quick");

            follower.follow();
            record.commit(running, 1, "slow");
            follower.follow();

            assertThat(found("quick")).containsExactly("comment:2");
            assertThat(found("slow")).containsExactly("comment:1");
        }

        @Test
        void what_is_no_longer_public_is_no_longer_found() {
            record.write(1, "secret");
            follower.follow();

            record.withdraw(1);
            follower.follow();

            assertThat(found("secret")).isEmpty();
        }

        @Test
        void a_changed_consultation_takes_all_that_belongs_to_it_along() {
            record.writeUnnoted(1, "opened");
            record.note("consultation", 7);

            follower.follow();

            assertThat(found("opened")).containsExactly("comment:1");
        }

        @Test
        void notes_of_kinds_that_are_not_found_are_passed_over() {
            record.note("mandate", 1);
            record.write(2, "after");

            follower.follow();

            assertThat(found("after")).containsExactly("comment:2");
        }

        @Test
        void many_changes_are_taken_in_by_and_by() {
            for (int i = 1; i <= 1_100; i++) {
                record.write(i, "many");
            }

            assertThat(follower.follow()).isTrue();
            assertThat(follower.follow()).isTrue();
            assertThat(follower.follow()).isFalse();
            assertThat(index.size()).isEqualTo(1_100);
        }

        @Test
        void goes_on_from_the_last_commit() {
            record.write(1, "before");
            follower.follow();
            follower.commit();
            record.write(2, "between");

            var again = follower();
            again.follow();

            assertThat(again.needsBuilding()).isFalse();
            assertThat(found("before")).hasSize(1);
            assertThat(found("between")).hasSize(1);
        }

        @Test
        void what_was_not_committed_is_taken_in_again() {
            record.write(1, "twice");
            follower.follow();

            follower().follow();

            assertThat(found("twice")).containsExactly("comment:1");
        }

        @Test
        void an_index_of_another_database_is_built_anew() {
            record.writeUnnoted(1, "theirs");
            record.becomes("two");

            assertThat(follower().needsBuilding()).isTrue();
        }

        @Test
        void an_index_that_missed_notes_is_built_anew() {
            record.dropNotes();

            assertThat(follower().needsBuilding()).isTrue();
        }
    }
}
