package org.parley.web.plot;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.parley.intake.CsvCell;

/** The numbers of a plot as a table (RFC 4180), in UTF-8. */
public final class PlotTable {
    private final List<String> head;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param head names of the columns; they are data, and not translated */
    public PlotTable(String... head) {
        this.head = List.of(head);
    }

    /** Adds a row of texts and numbers. */
    public void row(Object... cells) {
        var row = new ArrayList<String>();
        for (var cell : cells) {
            row.add(CsvCell.safe(String.valueOf(cell)));
        }
        rows.add(row);
    }

    /**
     * The table as an answer.
     *
     * @param name of the file, without its ending
     */
    public Response answer(String name) {
        return Response.ok(text(), "text/csv;charset=utf-8;header=present")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .header("Cache-Control", "no-cache")
                .build();
    }

    String text() {
        var text = new StringWriter();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(head);
            for (var row : rows) {
                csv.printRecord(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
