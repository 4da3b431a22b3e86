package org.parley.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TablePreviewTest {
    private static TableFile file(String content, String mapping) {
        return new TableFile("table.csv", content.getBytes(UTF_8), mapping);
    }

    @Test
    void shows_the_first_rows_with_as_many_cells_as_there_are_columns() throws IOException {
        var preview = TablePreview.of(file("text,note\na\nb,c,d\ne,f\ng,h\n", ""));

        assertThat(preview.columns())
                .containsExactly(
                        new TablePreview.Column("text", Optional.of(IntakeField.TEXT)),
                        new TablePreview.Column("note", Optional.empty()));
        assertThat(preview.rows()).containsExactly(List.of("a", ""), List.of("b", "c"), List.of("e", "f"));
    }

    @Test
    void writes_a_mapping_that_is_read_again_whatever_the_columns_are_called() throws IOException {
        var table = "\"Who, short\",\"a \"\"b\"\"=c\",text\nx,y,z\n";
        var mapping =
                ColumnMapping.wish(List.of("Who, short", "a \"b\"=c", "text"), List.of("author", "title", "text"));

        assertThat(TablePreview.of(file(table, mapping)).columns())
                .extracting(TablePreview.Column::field)
                .containsExactly(
                        Optional.of(IntakeField.AUTHOR), Optional.of(IntakeField.TITLE), Optional.of(IntakeField.TEXT));
    }

    @Test
    void a_column_that_is_left_blank_is_left_out() throws IOException {
        var table = "title,text\nx,y\n";
        var mapping = ColumnMapping.wish(List.of("title", "text"), List.of("", "text"));

        assertThat(TablePreview.of(file(table, mapping)).columns().getFirst().field())
                .isEmpty();
    }
}
