package org.parley.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.parley.markup.CleanText;

/**
 * A CSV table with a header, read row by row, never as a whole.
 *
 * <p>Cells are quoted as in RFC 4180. Encoding and separator are found by looking at the file. Blank rows are left out.
 * Where the quoting breaks, the rows before stand and {@link #broken()} tells where and why reading ended.
 */
public final class SubmissionTable implements Iterator<TableRow>, AutoCloseable {
    /** Characters one row may have, its quotes and separators counted. */
    static final long MAX_ROW = 4_000_000;

    /** Columns a header may have. */
    static final int MAX_COLUMNS = 1_000;

    private static final int HEAD = 65_536;

    private final RowLimit limit;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> header;
    private Optional<TableRow> next = Optional.empty();
    private Optional<RowFault> broken = Optional.empty();

    private SubmissionTable(BufferedReader reader) throws IOException {
        var format = CSVFormat.RFC4180.builder().setDelimiter(separator(reader)).get();
        limit = new RowLimit(reader, MAX_ROW);
        parser = CSVParser.builder().setReader(limit).setFormat(format).get();
        records = parser.iterator();
        header = readHeader();
        next = read();
    }

    /**
     * Opens a table and reads its header.
     *
     * @throws UnusableTable when there is no header that can be read
     */
    public static SubmissionTable open(TableSource source) throws IOException {
        var reader = new BufferedReader(TableEncoding.of(source).reader(source), HEAD);
        try {
            return new SubmissionTable(reader);
        } catch (UnusableTable | UncheckedIOException e) {
            reader.close();
            throw e;
        }
    }

    /** The names of the columns as they were written, trimmed; a column may have an empty name. */
    public List<String> header() {
        return header;
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public TableRow next() {
        var row = next.orElseThrow(NoSuchElementException::new);
        next = read();
        return row;
    }

    /** Where and why reading ended before the end of the file; known once there are no more rows. */
    public Optional<RowFault> broken() {
        return broken;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private static char separator(BufferedReader reader) throws IOException {
        var head = new char[HEAD];
        reader.mark(HEAD);
        var length = 0;
        for (var read = 0; read >= 0 && length < HEAD; length += Math.max(0, read)) {
            read = reader.read(head, length, HEAD - length);
        }
        reader.reset();
        return Separator.of(new String(head, 0, length));
    }

    private List<String> readHeader() {
        var first = read().orElseThrow(
                        () -> new UnusableTable(broken.map(RowFault::reason).orElse(Reason.of("table-empty"))));
        if (first.cells().size() > MAX_COLUMNS) {
            throw new UnusableTable(
                    Reason.of("table-columns", "found", first.cells().size()).with("most", MAX_COLUMNS));
        }
        return first.cells().stream().map(CleanText::line).toList();
    }

    private Optional<TableRow> read() {
        var line = parser.getCurrentLineNumber() + 1;
        try {
            while (broken.isEmpty() && records.hasNext()) {
                var row = new TableRow(line, records.next().toList());
                limit.rowEnded();
                if (!row.isBlank()) {
                    return Optional.of(row);
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException e) {
            broken = Optional.of(breakAt(line, e));
        }
        return Optional.empty();
    }

    private static RowFault breakAt(long line, UncheckedIOException e) {
        var cause = e.getCause();
        if (cause instanceof CSVException) {
            return RowFault.ofRow(line, Reason.of("table-quotes"));
        }
        if (cause instanceof RowLimit.RowTooLong) {
            return RowFault.ofRow(line, Reason.of("table-row", "longest", MAX_ROW));
        }
        throw e;
    }
}
