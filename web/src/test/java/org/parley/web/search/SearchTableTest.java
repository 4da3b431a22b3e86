package org.parley.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parley.web.Texts;

class SearchTableTest {
    final SearchTable table = new SearchTable(new Titles(Texts.in(Locale.ENGLISH)), "https://parley.example");

    @Test
    void has_a_line_for_each_hit_and_runs_no_formula() {
        var hit = AHit.of("submission", "/consultations/water/submissions/7", "say \"no\"", "", "academia", "en");

        assertThat(table.of(List.of(hit)).lines().skip(1))
                .containsExactly("\"submission\",\"Submission 7: say \"\"no\"\"\","
                        + "\"https://parley.example/consultations/water/submissions/7\",\"'=Coastal Data Commons\","
                        + "\"academia\",\"SN\",\"en\",\"2026-03-01T23:30:00Z\",\"water\",\"Water tariffs\",\"\","
                        + "\"the tariff\"");
    }

    @Test
    void without_hits_has_the_names_of_the_columns_only() {
        assertThat(table.of(List.of())).startsWith("\"kind\",\"title\"").endsWith("\"excerpt\"\r\n");
    }
}
