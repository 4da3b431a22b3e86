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
            assertThat(mapping.ignored()).containsExactly("area", "keywords", "abstract");
        }

        @ParameterizedTest
        @CsvSource({
            "Stakeholder Group, GROUP",
            "STAKEHOLDER_TYPE, GROUP",
            "Pays, COUNTRY",
            "Ländercode, ",
            "Organización, ORGANISATION",
            "submitted-by, AUTHOR",
            "作者, AUTHOR",
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
                    .hasMessageContaining("mapping-ambiguous")
                    .hasMessageContaining("Title");
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
            assertThat(mapping.ignored()).containsExactly("region", "sector", "keywords", "text");
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
                    "nothing=text | mapping-column | nothing",
                    "nothing=text | mapping-column | id, title, area",
                    "area=colour | mapping-field | colour",
                    "area=colour | mapping-field | reference, title, text",
                    "area=group,sector=group | mapping-twice | group",
                    "area=group,sector=group | mapping-twice | sector",
                    "area=group,area=title | mapping-column-twice | area",
                    "area | mapping-form | area",
                    "=title | mapping-form | =title",
                    "\"area=group | mapping-form | area",
                })
        void is_refused_where_it_makes_no_sense_and_told_why(String wanted, String rule, String named) {
            assertThatThrownBy(() -> ColumnMapping.of(HEADER, wanted))
                    .isInstanceOf(UnusableTable.class)
                    .hasMessageContaining(rule)
                    .hasMessageContaining(named);
        }
    }
}
