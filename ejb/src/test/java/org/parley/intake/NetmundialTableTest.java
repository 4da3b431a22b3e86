package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contributions to NETmundial 2014, which are not part of this project. */
class NetmundialTableTest {
    private static final Path FILE = Path.of("../../shared/data/netmundial-2014-contributions.csv");

    private static final List<IntakeRow> ROWS = new ArrayList<>();
    private static final IntakeReport REPORT = new IntakeReport();

    @BeforeAll
    static void reads_the_table() throws IOException {
        assumeTrue(Files.exists(FILE), () -> "needs the table at " + FILE + " beside the repository");
        try (var table = SubmissionTable.open(TableSource.of(FILE))) {
            var reader = new RowReader(ColumnMapping.of(table.header(), ""), new CountryNames(), new GroupNames());
            table.forEachRemaining(row -> ROWS.add(reader.read(row)));
            assertThat(table.broken()).isEmpty();
        }
        for (var row : ROWS) {
            switch (row) {
                case IntakeRow.Usable usable -> REPORT.addTaken(usable);
                case IntakeRow.Refused refused -> REPORT.addRefused(refused);
            }
        }
    }

    @Test
    void all_187_rows_are_taken() {
        assertThat(REPORT.faults()).isEmpty();
        assertThat(REPORT.taken()).isEqualTo(187);
        assertThat(REPORT.titlesDerived()).isZero();
    }

    @Test
    void every_sector_but_other_is_a_stakeholder_group() {
        assertThat(count(row -> row.group().orElse("none")))
                .isEqualTo(Map.of(
                        "civil-society", 59L,
                        "private-sector", 43L,
                        "government", 28L,
                        "academia", 21L,
                        "technical-community", 16L,
                        "none", 20L));
        assertThat(unmatched(IntakeField.GROUP)).containsExactly("Other 20");
    }

    @Test
    void only_regions_and_values_that_name_no_single_country_are_unmatched() {
        var countries = count(row -> row.country().orElse("none"));

        assertThat(countries)
                .containsEntry("US", 29L)
                .containsEntry("BR", 15L)
                .containsEntry("FR", 8L)
                .containsEntry("CI", 1L)
                .containsEntry("CD", 1L)
                .containsEntry("KR", 2L)
                .containsEntry("IR", 2L)
                .containsEntry("CN", 2L)
                .containsEntry("none", 50L);
        assertThat(reasons(IntakeField.COUNTRY))
                .isEqualTo(
                        Map.of("value-region", 10L, "value-several", 8L, "value-unknown", 8L, "value-suggestion", 1L));
    }

    @Test
    void one_text_is_in_portuguese_three_in_two_languages_and_the_others_in_english() {
        assertThat(count(row -> row.language().orElse("none"))).isEqualTo(Map.of("en", 183L, "pt", 1L, "none", 3L));
    }

    private Map<String, Long> count(Function<SubmissionRow, String> property) {
        return ROWS.stream()
                .map(row -> ((IntakeRow.Usable) row).submission())
                .collect(Collectors.groupingBy(property, Collectors.counting()));
    }

    private Map<String, Long> reasons(IntakeField field) {
        return REPORT.unmatched().stream()
                .filter(value -> value.field() == field)
                .collect(Collectors.groupingBy(value -> value.reason().rule(), Collectors.counting()));
    }

    private List<String> unmatched(IntakeField field) {
        return REPORT.unmatched().stream()
                .filter(value -> value.field() == field)
                .map(value -> value.value() + " " + value.rows())
                .toList();
    }
}
