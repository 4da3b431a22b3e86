package org.parley.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GroupingTest {
    private static final String[] WORDS =
            ("network open rule price repair village radio fibre school library ship island"
                            + " river border language name record court minister council bank doctor teacher engineer painter"
                            + " farmer driver owner tenant visitor citizen member expert customer company museum market street")
                    .split(" ");

    private final Signer signer = new Signer();

    /** Twelve copies of each of four letters with a word or two changed, and forty texts of their own. */
    private List<String> texts(long seed) {
        var random = new Random(seed);
        var texts = new ArrayList<String>();
        for (int letter = 0; letter < 4; letter++) {
            var words = words(random, 70);
            for (int copy = 0; copy < 12; copy++) {
                var changed = new ArrayList<>(words);
                changed.set(random.nextInt(70), "word" + random.nextInt(99));
                texts.add(String.join(" ", changed));
            }
        }
        IntStream.range(0, 40).forEach(own -> texts.add(String.join(" ", words(random, 50))));
        return texts;
    }

    private static List<String> words(Random random, int count) {
        return random.ints(count, 0, WORDS.length).mapToObj(i -> WORDS[i]).toList();
    }

    private Groups group(List<String> texts) {
        var grouping = new Grouping();
        texts.forEach(text -> grouping.add(signer.sign(text, 0)));
        return grouping.finish();
    }

    private static Set<Set<String>> sets(List<String> texts, Groups groups) {
        var sets = new HashMap<Integer, Set<String>>();
        for (int text = 0; text < texts.size(); text++) {
            sets.computeIfAbsent(groups.ofText()[text], group -> new HashSet<>())
                    .add(texts.get(text));
        }
        sets.remove(Grouping.ALONE);
        return new HashSet<>(sets.values());
    }

    @Property(tries = 30)
    void clear_campaigns_are_the_same_in_whatever_order_texts_come(@ForAll long seed) {
        var texts = texts(seed);
        var expected = sets(texts, group(texts));
        var shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(expected).hasSize(4);
        assertThat(sets(shuffled, group(shuffled))).isEqualTo(expected);
    }

    @Property(tries = 20)
    void the_same_texts_in_the_same_order_give_the_same_groups(@ForAll long seed) {
        var texts = texts(seed);

        assertThat(group(texts)).isEqualTo(group(texts));
    }

    @Test
    void two_equal_texts_are_no_group_yet() {
        assertThat(group(List.of("Please keep it.", "Please keep it.")).count()).isZero();
        assertThat(group(List.of("Please keep it.", "please keep IT", "Please, keep it!"))
                        .count())
                .isEqualTo(1);
    }

    /** Each text shares half of its words with the one before, so that a chain of likeness leads from the first to the last. */
    @Test
    void a_chain_of_likeness_is_not_one_group() {
        var random = new Random(7);
        var parts = IntStream.range(0, 400)
                .mapToObj(i -> String.join(" ", words(random, 30)))
                .toList();
        var chain = IntStream.range(0, 399)
                .mapToObj(i -> parts.get(i) + " " + parts.get(i + 1))
                .toList();

        var sizes = new HashMap<Integer, Integer>();
        for (int group : group(chain).ofText()) {
            sizes.merge(group, 1, Integer::sum);
        }
        sizes.remove(Grouping.ALONE);

        assertThat(sizes.values()).allMatch(size -> size < 40);
    }

    @Nested
    class held_by_hand {
        private final String first = String.join(" ", words(new Random(1), 60));
        private final String second = first + " and also " + String.join(" ", words(new Random(2), 12));

        @Test
        void groups_that_were_set_apart_stay_apart_and_draw_what_is_most_like_them() {
            var grouping = new Grouping();
            grouping.addHeld(signer.sign(first, 0), 1);
            grouping.addHeld(signer.sign(second, 0), 2);
            IntStream.range(0, 5).forEach(copy -> grouping.add(signer.sign(first, 0)));
            IntStream.range(0, 5).forEach(copy -> grouping.add(signer.sign(second, 0)));

            var groups = grouping.finish();

            assertThat(groups.labels()).containsExactly(1, 2);
            assertThat(groups.ofText()).containsExactly(0, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1);
        }

        @Test
        void what_was_put_together_is_one_group_whatever_it_says() {
            var grouping = new Grouping();
            grouping.addHeld(signer.sign(first, 0), 1);
            grouping.addHeld(signer.sign(String.join(" ", words(new Random(3), 60)), 0), 1);

            assertThat(grouping.finish().ofText()).containsExactly(0, 0);
        }
    }
}
