package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void a_formula_becomes_text(String formula) {
        assertThat(CsvCell.safe(formula)).isEqualTo("'" + formula);
    }

    @Test
    void other_text_stays() {
        assertThat(CsvCell.safe("a=b")).isEqualTo("a=b");
    }

    @Property
    void no_cell_starts_like_a_formula(@ForAll String value) {
        assertThat(CsvCell.safe(value)).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
    }
}
