package org.parley.web.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.disposition.Coverage.Share;
import org.parley.document.Paragraph;
import org.parley.stakeholder.StakeholderGroup;

class MatrixTest {
    private static final class Piece extends Paragraph {
        private final String said;

        Piece(String said) {
            this.said = said;
        }

        @Override
        public Kind kind() {
            return said.startsWith("#") ? Kind.HEADING : Kind.PARAGRAPH;
        }

        @Override
        public Optional<String> number() {
            return said.startsWith("#") ? Optional.empty() : Optional.of(said);
        }
    }

    private static Row row(String said) {
        return new Row(
                "",
                new Piece(said),
                Arrays.stream(StakeholderGroup.values())
                        .map(group -> new Cell(group, Optional.empty(), 0))
                        .toList(),
                new Share(0, 0),
                Map.of());
    }

    private static Matrix of(int sections, int paragraphs) {
        var rows = new ArrayList<Row>();
        for (int section = 1; section <= sections; section++) {
            rows.add(row("# Part"));
            rows.add(row("## Below it"));
            for (int number = 1; number <= paragraphs; number++) {
                rows.add(row(section + "." + number));
            }
        }
        return new Matrix(rows);
    }

    @Test
    void a_text_of_five_hundred_paragraphs_is_shown_by_section() {
        var matrix = of(50, 10);

        assertThat(matrix.isLong()).isTrue();
        assertThat(matrix.sections()).hasSize(50);
        assertThat(matrix.rows(7))
                .extracting(Row::number)
                .startsWith("", "", "7.1")
                .endsWith("7.10");
        assertThat(matrix.rows(51)).isEmpty();
        assertThat(matrix.stretches(40)).hasSize(13);
    }

    @Test
    void a_short_text_is_shown_whole() {
        var matrix = of(2, 5);

        assertThat(matrix.isLong()).isFalse();
        assertThat(matrix.rows(1)).hasSize(14);
    }

    @Test
    void what_stands_before_the_first_heading_is_a_section_of_its_own() {
        var rows = new ArrayList<>(List.of(row("0")));
        rows.addAll(of(1, 2).rows());

        var sections = new Matrix(rows).sections();

        assertThat(sections).hasSize(2);
        assertThat(sections.getFirst().heading()).isEmpty();
    }
}
