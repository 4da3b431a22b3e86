package org.parley.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RandomEditsTest {
    private static final int EDIT_SCRIPTS = 1_000;
    private static final List<Script> SCRIPTS = List.of(Script.values());

    /** Comments stand at paragraphs; where their paragraph goes, they go. */
    @Property(tries = 120)
    void no_comment_is_lost_or_attached_to_other_text_in_silence(@ForAll Script script, @ForAll long seed) {
        var edits = new EditScript(script, seed);
        var matching = Proposal.of(edits.older(), edits.newer()).matching();

        for (int i = 0; i < edits.older().size(); i++) {
            assertThat(matching.successors(i).isEmpty())
                    .isEqualTo(matching.removed().contains(i));
        }
        for (int j = 0; j < edits.newer().size(); j++) {
            for (int i : matching.predecessors(j)) {
                assertThat(matching.successors(i)).contains(j);
                if (!matching.changed(j, i)) {
                    assertThat(edits.newer().get(j).plain())
                            .isEqualTo(edits.older().get(i).plain());
                }
            }
            if (matching.fate(j) == Fate.KEPT || matching.fate(j) == Fate.MOVED) {
                assertThat(matching.changed(j, matching.predecessors(j).getFirst()))
                        .isFalse();
            }
        }
    }

    @Test
    void paragraphs_whose_words_stay_by_two_thirds_are_matched_rightly_without_help() {
        int stayed = 0;
        int right = 0;
        int links = 0;
        int wrong = 0;
        for (int seed = 0; seed < EDIT_SCRIPTS; seed++) {
            var edits = new EditScript(SCRIPTS.get(seed % SCRIPTS.size()), seed);
            var proposal = Proposal.of(edits.older(), edits.newer());
            var matching = proposal.matching();
            for (int i = 0; i < edits.older().size(); i++) {
                for (int j : matching.successors(i)) {
                    links++;
                    wrong += edits.strangers(i, j) ? 1 : 0;
                }
                if (edits.stays(i)) {
                    stayed++;
                    right += new HashSet<>(matching.successors(i)).equals(edits.heirs(i)) ? 1 : 0;
                }
            }
        }
        assertThat((double) right / stayed).isGreaterThanOrEqualTo(0.99);
        assertThat((double) wrong / links).isLessThan(0.001);
    }
}
