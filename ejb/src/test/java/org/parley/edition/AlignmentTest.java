package org.parley.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.parley.kernel.NotFound;

class AlignmentTest {
    private final Alignment alignment = new Alignment(List.of("Un", "Deux", "Trois"), List.of());

    @Test
    void a_piece_and_all_after_it_move_down_and_up_again() {
        var down = alignment.shiftedDown(1);

        assertThat(down.rows()).containsExactly("Un", "", "Deux");
        assertThat(down.rest()).containsExactly("Trois");
        assertThat(down.shiftedUp(2)).isEqualTo(alignment);
    }

    @Test
    void a_piece_is_joined_to_the_one_above() {
        assertThat(alignment.shiftedUp(1).rows()).containsExactly("Un\n\nDeux", "Trois", "");
    }

    @Test
    void a_piece_is_cut_over_the_rows_that_follow() {
        var cut = alignment.split(0, "Un\n\net demi");

        assertThat(cut.rows()).containsExactly("Un", "et demi", "Deux");
        assertThat(cut.rest()).containsExactly("Trois");
    }

    @Test
    void a_piece_is_left_out_and_put_back() {
        var without = alignment.leftOut(1);

        assertThat(without.missing()).isOne();
        assertThat(without.rest()).containsExactly("Deux");
        assertThat(without.put(1)).isEqualTo(alignment);
    }

    @Test
    void a_row_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> alignment.shiftedDown(3)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> alignment.put(1)).isInstanceOf(NotFound.class);
    }

    @Test
    void an_alignment_is_read_as_it_was_stored() {
        assertThat(AlignmentRecord.read(AlignmentRecord.write(alignment.leftOut(0))))
                .isEqualTo(alignment.leftOut(0));
    }

    @Property
    void no_piece_is_ever_lost(@ForAll("acts") List<Integer> acts) {
        var changed = alignment;
        for (int act : acts) {
            int row = act % 3;
            changed = switch (act / 3) {
                case 0 -> changed.shiftedDown(row);
                case 1 -> row == 0 ? changed : changed.shiftedUp(row);
                case 2 -> changed.leftOut(row);
                default -> changed.row(row).isEmpty() && !changed.rest().isEmpty() ? changed.put(row) : changed;
            };
        }
        var all = new ArrayList<>(changed.rows());
        all.addAll(changed.rest());
        assertThat(changed.rows()).hasSize(3);
        assertThat(String.join(" ", all)).contains("Un", "Deux", "Trois");
    }

    @Provide
    Arbitrary<List<Integer>> acts() {
        return Arbitraries.integers().between(0, 11).list().ofMaxSize(20);
    }
}
