package org.parley.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.comment.CommentKind;
import org.parley.disposition.Decision;
import org.parley.publication.ConsolidatedReport.Stance;

class ReportLabelsTest {
    private final ReportLabels labels = new ReportLabels(Locale.ENGLISH);

    @Test
    void every_case_has_a_word() {
        Stream.of(CommentKind.values(), Decision.values(), Stance.values())
                .flatMap(Arrays::stream)
                .forEach(value -> assertThat(labels.word((Enum<?>) value)).isNotBlank());
    }

    @Test
    void numbers_choose_their_form() {
        assertThat(labels.text("coverage", "answered", 0, "total", 0)).isEqualTo("No comments were received");
        assertThat(labels.text("coverage", "answered", 1, "total", 1)).isEqualTo("1 of 1 comment answered");
        assertThat(labels.text("coverage", "answered", 1200, "total", 1204))
                .isEqualTo("1,200 of 1,204 comments answered");
    }

    @Test
    void a_language_without_labels_is_answered_in_english_and_says_so() {
        ReportLabels unknown = new ReportLabels(Locale.forLanguageTag("tlh"));

        assertThat(unknown.locale()).isEqualTo(Locale.ENGLISH);
        assertThat(unknown.date(LocalDate.of(2026, 11, 21))).isEqualTo("21 November 2026");
    }

    @Test
    void a_value_is_never_read_as_a_pattern() {
        assertThat(labels.text("title", "document", "{0} '{' %s")).endsWith("{0} '{' %s");
    }
}
