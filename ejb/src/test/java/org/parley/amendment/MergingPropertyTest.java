package org.parley.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Merging over random texts and edits, in scripts with and without blanks. */
class MergingPropertyTest {
    private static final List<List<String>> SCRIPTS = List.of(
            List.of(
                    "public",
                    "data",
                    "shall",
                    "be",
                    "Äußerung",
                    "e\u0301tude",
                    "free",
                    "of",
                    "charge",
                    "for",
                    "all",
                    "data"),
            List.of("البيانات", "العامة", "يجب", "أن", "تكونَ", "مُتاحة", "للجميع", "مجانًا", "في", "كل"),
            List.of("各机构", "应当", "公开", "数据", "，", "每年", "更新", "目录", "并", "说明", "理由"),
            List.of("ประชาชน", "ต้อง", "เข้าถึง", "ข้อมูล", "ได้", "โดย", "ไม่", "เสีย", "ค่าใช้จ่าย"),
            List.of("👩‍👩‍👧", "family", "🇰🇪", "नीति", "data", "한국어", "word", "।", "the", "the"));

    /**
     * A text and what people want it to say.
     *
     * @param wordings each made from the base by some edits
     */
    record Round(String base, List<String> wordings) {
        List<Proposed> proposals() {
            return IntStream.range(0, wordings.size())
                    .mapToObj(i -> new Proposed(i + 1, wordings.get(i)))
                    .toList();
        }
    }

    /** Replaces, adds or removes words at a place, given in thousandths of the text. */
    record Change(int place, int removed, List<String> added) {
        void make(List<String> words) {
            int start = place * words.size() / 1_000;
            words.subList(start, Math.min(words.size(), start + removed)).clear();
            words.addAll(start, added);
        }
    }

    @Provide
    Arbitrary<Round> rounds() {
        return Arbitraries.of(SCRIPTS).flatMap(words -> {
            var blank = words.contains("各机构") || words.contains("ประชาชน") ? "" : " ";
            var base = Arbitraries.of(words).list().ofMinSize(4).ofMaxSize(24);
            var change = Combinators.combine(
                            Arbitraries.integers().between(0, 999),
                            Arbitraries.integers().between(0, 3),
                            Arbitraries.of(words).list().ofMaxSize(3))
                    .as(Change::new);
            var changes =
                    change.list().ofMinSize(1).ofMaxSize(3).list().ofMinSize(1).ofMaxSize(6);
            return Combinators.combine(base, changes)
                    .as((text, all) -> new Round(
                            String.join(blank, text),
                            all.stream().map(some -> edited(text, some, blank)).toList()));
        });
    }

    private static String edited(List<String> base, List<Change> changes, String blank) {
        var words = new ArrayList<>(base);
        changes.forEach(change -> change.make(words));
        return String.join(blank, words);
    }

    private static List<Proposed> withoutCollisions(Round round) {
        var taken = new ArrayList<Proposed>();
        for (var proposal : round.proposals()) {
            if (taken.stream().noneMatch(other -> Merging.collide(round.base(), other.wording(), proposal.wording()))) {
                taken.add(proposal);
            }
        }
        return taken;
    }

    @Property(tries = 1_000)
    void merging_one_proposal_gives_its_wording(@ForAll("rounds") Round round) {
        var wording = round.wordings().getFirst();

        var merging = Merging.of(round.base(), List.of(new Proposed(1, wording)));

        assertThat(merging.text()).isEqualTo(wording);
        assertThat(merging.collisions()).isEmpty();
    }

    @Property(tries = 1_000)
    void proposals_that_do_not_collide_give_the_same_text_in_any_order(
            @ForAll("rounds") Round round, @ForAll long seed) {
        var taken = withoutCollisions(round);
        var merging = Merging.of(round.base(), taken);
        var shuffled = new ArrayList<>(taken);

        Collections.shuffle(shuffled, new Random(seed));

        assertThat(merging.collisions()).isEmpty();
        assertThat(Merging.of(round.base(), shuffled).pieces()).isEqualTo(merging.pieces());
    }

    @Property(tries = 500)
    void accepting_them_one_after_the_other_in_any_order_ends_at_the_same_text(
            @ForAll("rounds") Round round, @ForAll long seed) {
        var taken = new ArrayList<>(withoutCollisions(round));
        var together = Merging.of(round.base(), taken).text();

        Collections.shuffle(taken, new Random(seed));
        var texts = IntStream.rangeClosed(1, taken.size())
                .mapToObj(count -> Merging.of(round.base(), taken.subList(0, count)))
                .toList();

        assertThat(texts).allSatisfy(step -> assertThat(step.collisions()).isEmpty());
        assertThat(texts.getLast().text()).isEqualTo(together);
    }

    @Property(tries = 1_000)
    void a_collision_is_one_whoever_comes_first_and_whoever_else_is_there(@ForAll("rounds") Round round) {
        var proposals = round.proposals();
        for (var one : proposals) {
            for (var other : proposals) {
                boolean collide = Merging.collide(round.base(), one.wording(), other.wording());
                assertThat(Merging.collide(round.base(), other.wording(), one.wording()))
                        .isEqualTo(collide);
                if (collide) {
                    assertThat(Merging.of(round.base(), proposals).collisions())
                            .anySatisfy(found -> assertThat(found.by()).contains(one.by(), other.by()));
                    assertThat(Merging.of(round.base(), proposals).rivals().get(one.by()))
                            .contains(other.by());
                }
            }
        }
    }

    @Property(tries = 1_000)
    void collisions_hold_the_words_of_the_base_and_different_texts(@ForAll("rounds") Round round) {
        var merging = Merging.of(round.base(), round.proposals());

        assertThat(merging.collisions()).allSatisfy(collision -> {
            assertThat(collision.words()).isEqualTo(collision.range().in(round.base()));
            assertThat(collision.readings()).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        });
        assertThat(Merging.of(round.base(), round.proposals().reversed()).collisions())
                .isEqualTo(merging.collisions());
    }

    @Property(tries = 500)
    void settling_every_collision_leaves_none(@ForAll("rounds") Round round) {
        var open = Merging.of(round.base(), round.proposals()).collisions();
        var words = open.stream().collect(Collectors.toMap(Collision::key, found -> "[" + found.words() + "]"));

        var settled = Merging.of(round.base(), round.proposals(), words);

        assertThat(settled.collisions()).isEmpty();
        assertThat(words.values())
                .allSatisfy(bridge -> assertThat(settled.text()).contains(bridge));
    }

    @Property(tries = 1_000)
    void the_pieces_are_the_base_and_the_merged_text(@ForAll("rounds") Round round) {
        var merging = Merging.of(round.base(), round.proposals());
        var pieces = merging.pieces();

        assertThat(pieces.stream()
                        .filter(piece -> piece.fate() != Run.Fate.ADDED)
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(round.base());
        assertThat(pieces.stream().filter(Piece::stands).map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(merging.text());
    }

    @Property(tries = 1_000)
    void equal_wordings_agree(@ForAll("rounds") Round round) {
        var wording = round.wordings().getFirst();

        var merging = Merging.of(round.base(), List.of(new Proposed(1, wording), new Proposed(2, wording)));

        assertThat(merging.collisions()).isEmpty();
        assertThat(merging.text()).isEqualTo(wording);
    }

    @Property(tries = 1_000)
    void who_prevails_keeps_every_word(@ForAll("rounds") Round round) {
        var first = round.wordings().getFirst();
        var merging = Merging.of(round.base(), round.proposals());

        assertThat(Merging.of(round.base(), List.of(new Proposed(1, first))).textOf(1))
                .isEqualTo(first);
        merging.collisions().stream()
                .flatMap(collision -> collision.readings().stream())
                .filter(reading -> reading.by().contains(1))
                .forEach(reading -> assertThat(merging.textOf(1)).contains(reading.text()));
    }

    @Property(tries = 1_000)
    void a_text_that_was_written_over_keeps_where_its_words_are_from(@ForAll("rounds") Round round) {
        var merged = Merging.of(round.base(), withoutCollisions(round)).pieces();
        var text = round.wordings().getLast();

        var pieces = Retouching.of(merged, text);

        assertThat(pieces.stream().filter(Piece::stands).map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(pieces.stream()
                        .filter(piece -> piece.fate() != Run.Fate.ADDED)
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(round.base());
    }
}
