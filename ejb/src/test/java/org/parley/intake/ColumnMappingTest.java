package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnMappingTest {
    private static final List<String> HEADER = List.of(
            "id", "title", "area", "author", "region", "organisation", "sector", "keywords", "abstract", "text");

    @Nested
    class by_usual_names {
        @Test
        void the_more_telling_column_wins_and_the_rest_is_listed() {
            var mapping = ColumnMapping.of(HEADER, "");

            assertThat(mapping.column(IntakeField.REFERENCE)).contains("id");
            assertThat(mapping.column(IntakeField.GROUP)).contains("sector");
            assertThat(mapping.column(IntakeField.COUNTRY)).contains("region");
            assertThat(mapping.column(IntakeField.LANGUAGE)).isEmpty();
            assertThat(mapping.ignored()).containsExactly("area");
        }

        @ParameterizedTest
        @CsvSource({
            "Stakeholder Group, GROUP",
            "STAKEHOLDER_TYPE, GROUP",
            "Pays, COUNTRY",
            "Ländercode, ",
            "Organización, ORGANISATION",
            "submitted-by, AUTHOR",
            "日期, DATE",
        })
        void spelling_does_not_matter(String column, IntakeField field) {
            var mapping = ColumnMapping.of(List.of("text", column), "");

            if (field == null) {
                assertThat(mapping.ignored()).containsExactly(column);
            } else {
                assertThat(mapping.column(field)).contains(column);
            }
        }

        @Test
        void two_columns_of_one_name_are_refused() {
            assertThatThrownBy(() -> ColumnMapping.of(List.of("text", "Title", "title"), ""))
                    .isInstanceOf(UnusableTable.class)
                    .hasMessageContaining("\"Title\"")
                    .hasMessageContaining("more than once");
        }

        @Test
        void a_table_without_a_text_is_refused_and_told_its_columns() {
            assertThatThrownBy(() -> ColumnMapping.of(List.of("name", "vote"), ""))
                    .isInstanceOf(UnusableTable.class)
                    .hasMessageContaining("name, vote")
                    .hasMessageContaining("reference, title, text");
        }
    }

    @Nested
    class by_the_wish_of_the_caller {
        @Test
        void wins_over_usual_names() {
            var mapping = ColumnMapping.of(HEADER, "area=group, abstract = text,region=ignore");

            assertThat(mapping.column(IntakeField.GROUP)).contains("area");
            assertThat(mapping.column(IntakeField.TEXT)).contains("abstract");
            assertThat(mapping.column(IntakeField.COUNTRY)).isEmpty();
            assertThat(mapping.ignored()).containsExactly("region", "sector", "text");
        }

        @Test
        void may_quote_a_column_with_a_comma_in_its_name() {
            var mapping = ColumnMapping.of(List.of("Name, short", "text"), "\"Name, short=organisation\"");

            assertThat(mapping.column(IntakeField.ORGANISATION)).contains("Name, short");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "nothing=text | There is no column \"nothing\". The columns are: id, title",
                    "area=colour | \"colour\" (for the column \"area\") is not a field. The fields are: reference, title",
                    "area=group,sector=group | The field \"group\" is mapped twice, from \"area\" and from \"sector\"",
                    "area=group,area=title | The column \"area\" is mapped to two fields",
                    "area | A mapping is written column=field",
                    "=title | A mapping is written column=field",
                    "\"area=group | A mapping is written column=field",
                })
        void is_refused_where_it_makes_no_sense(String wanted, String message) {
            assertThatThrownBy(() -> ColumnMapping.of(HEADER, wanted))
                    .isInstanceOf(UnusableTable.class)
                    .hasMessageStartingWith(message);
        }
    }
}
