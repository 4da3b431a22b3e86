package org.parley.web.disposition;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows into a workbook as they come. Every cell is text, so that no program runs what somebody typed; a cell that is
 * longer than a workbook allows says where the rest stands, and rows beyond the end of a sheet go on the next.
 */
final class AnswerSheets implements AutoCloseable {
    /** Most characters of a cell that spreadsheet programs read. */
    static final int LONGEST_CELL = 32_767;

    private static final int MOST_ROWS = 1_000_000;
    private static final int ROWS_IN_MEMORY = 100;
    private static final int ADDRESS = AnswerRows.HEAD.indexOf("address");

    private final Workbook workbook;
    private final int mostRows;
    private @Nullable Worksheet sheet;
    private int sheets;
    private int written;

    AnswerSheets(OutputStream out) {
        this(out, MOST_ROWS);
    }

    AnswerSheets(OutputStream out, int mostRows) {
        this.workbook = new Workbook(out, "Parley", "1.0");
        this.mostRows = mostRows;
    }

    void row(List<String> cells) throws IOException {
        var current = sheet == null || written > mostRows ? next() : sheet;
        put(current, cells, cells.get(ADDRESS));
        if (written % ROWS_IN_MEMORY == 0) {
            current.flush();
        }
    }

    private Worksheet next() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        var fresh = workbook.newWorksheet("Answers" + (++sheets == 1 ? "" : " " + sheets));
        fresh.freezePane(1, 1);
        sheet = fresh;
        written = 0;
        put(fresh, AnswerRows.HEAD, "");
        return fresh;
    }

    private void put(Worksheet current, List<String> cells, String address) {
        for (int column = 0; column < cells.size(); column++) {
            current.inlineString(written, column, fitting(cells.get(column), address));
        }
        written++;
    }

    /** The text as far as a cell holds it, without characters that XML does not know. */
    static String fitting(String text, String address) {
        var clean = text.codePoints()
                .filter(AnswerSheets::known)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (clean.length() <= LONGEST_CELL) {
            return clean;
        }
        var rest = "… [" + address + "]";
        int end = LONGEST_CELL - rest.length();
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end) + rest;
    }

    private static boolean known(int character) {
        return character == '\t'
                || character == '\n'
                || (character >= ' ' && character <= 0xFFFD && !(character >= 0xD800 && character <= 0xDFFF))
                || character >= 0x10000;
    }

    @Override
    public void close() throws IOException {
        if (sheet == null) {
            next();
        }
        workbook.finish();
    }
}
