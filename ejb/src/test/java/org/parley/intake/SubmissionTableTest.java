package org.parley.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTableTest {
    private static final CountryNames COUNTRIES = new CountryNames();
    private static final GroupNames GROUPS = new GroupNames();
    private static final String ACCENTS = "title,text\nÉtat,çà et là\n";

    private record Read(List<String> header, List<TableRow> rows, List<RowFault> faults) {}

    private static Read read(TableSource source) throws IOException {
        try (var table = SubmissionTable.open(source)) {
            List<TableRow> rows = new ArrayList<>();
            table.forEachRemaining(rows::add);
            return new Read(table.header(), rows, table.broken().stream().toList());
        }
    }

    private static Read read(String content) throws IOException {
        return read(TableSource.of(content.getBytes(UTF_8)));
    }

    @Nested
    class encodings {
        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
        void are_told_from_the_bytes(String charset) throws IOException {
            var bytes = ACCENTS.getBytes(Charset.forName(charset));

            assertThat(read(TableSource.of(bytes)).rows().getFirst().cells()).containsExactly("État", "çà et là");
        }

        @Test
        void a_mark_before_utf_8_is_no_part_of_the_first_column() throws IOException {
            assertThat(read("\uFEFF" + ACCENTS).header()).containsExactly("title", "text");
        }

        @Test
        void little_endian_utf_16_is_told_by_its_mark() throws IOException {
            var bytes = ("\uFEFF" + ACCENTS).getBytes(StandardCharsets.UTF_16LE);

            assertThat(read(TableSource.of(bytes)).header()).containsExactly("title", "text");
        }
    }

    @Nested
    class separators {
        @ParameterizedTest
        @ValueSource(strings = {",", ";", "\t", "|"})
        void are_told_from_the_header(String separator) throws IOException {
            var table = read("title" + separator + "text\nA" + separator + "\"one, two; three\"\n");

            assertThat(table.header()).containsExactly("title", "text");
            assertThat(table.rows().getFirst().cell(1)).isEqualTo("one, two; three");
        }

        @Test
        void inside_quotes_do_not_count() throws IOException {
            assertThat(read("\"Name, first, last\";text\n").header()).containsExactly("Name, first, last", "text");
        }
    }

    @Nested
    class rows {
        @Test
        void carry_the_line_on_which_they_start() throws IOException {
            var table = read("title,text\r\nA,\"one\r\ntwo\r\nthree\"\r\n\r\nB,four\r\nC,five");

            assertThat(table.rows()).extracting(TableRow::line).containsExactly(2L, 6L, 7L);
        }

        @Test
        void may_be_shorter_or_longer_than_the_header() throws IOException {
            var table = read("title,text\nA\nB,b,\nC,c,d\n");

            assertThat(table.rows()).extracting(row -> row.cell(1)).containsExactly("", "b", "c");
            assertThat(table.rows()).extracting(row -> row.overflows(2)).containsExactly(false, false, true);
        }

        @Test
        void before_a_quote_that_is_not_closed_are_read() throws IOException {
            var table = read("title,text\nA,a\nB,b\nC,\"c\nD,d\n");

            assertThat(table.rows()).extracting(row -> row.cell(0)).containsExactly("A", "B");
            assertThat(table.faults()).extracting(RowFault::line).containsExactly(4L);
            assertThat(table.faults())
                    .extracting(fault -> fault.reason().rule())
                    .containsExactly("table-quotes");
        }

        @Test
        void before_text_behind_a_closing_quote_are_read() throws IOException {
            var table = read("title,text\nA,a\nB,\"b\" c\nD,d\n");

            assertThat(table.rows()).hasSize(1);
            assertThat(table.faults()).extracting(RowFault::line).containsExactly(3L);
        }

        @Test
        void that_never_end_stop_the_reading_before_they_fill_the_memory() throws IOException {
            TableSource endless = () -> new SequenceInputStream(
                    new ByteArrayInputStream("title,text\nA,a\nB,\"".getBytes(UTF_8)),
                    Collections.nCopies(8, 0).stream()
                            .<InputStream>map(i -> new ByteArrayInputStream(new byte[1_000_000]))
                            .reduce(InputStream.nullInputStream(), SequenceInputStream::new));

            var table = read(endless);

            assertThat(table.rows()).hasSize(1);
            assertThat(table.faults())
                    .extracting(fault -> fault.reason().rule())
                    .containsExactly("table-row");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "  \n", ",,,\n"})
    void a_file_without_a_header_is_refused(String content) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(UnusableTable.class)
                .hasMessageContaining("table-empty");
    }

    @Test
    void a_header_that_is_not_closed_is_refused() {
        assertThatThrownBy(() -> read("\"title,text\nA,a\n")).isInstanceOf(UnusableTable.class);
    }

    @Property(tries = 300)
    void any_bytes_are_rows_or_faults(@ForAll @Size(max = 300) byte[] bytes) throws IOException {
        readToTheEnd(bytes);
    }

    @Property(tries = 500)
    void any_mixture_of_quotes_and_separators_is_rows_or_faults(
            @ForAll @Chars({'a', '"', ',', ';', '\n', '\r', '\0', '\uD800', 'é'}) String content) throws IOException {
        readToTheEnd(("text,title,group\n" + content).getBytes(UTF_8));
        readToTheEnd(content.getBytes(StandardCharsets.UTF_16));
    }

    private static void readToTheEnd(byte[] bytes) throws IOException {
        try (var table = SubmissionTable.open(TableSource.of(bytes))) {
            var reader = new RowReader(ColumnMapping.of(table.header(), ""), COUNTRIES, GROUPS);
            table.forEachRemaining(row -> assertThat(reader.read(row).line()).isPositive());
        } catch (UnusableTable e) {
            assertThat(e).hasMessageMatching("(?s).+");
        }
    }
}
