package org.parley.intake;

/** Cells of tables that people open in spreadsheet programs. */
public final class CsvCell {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvCell() {}

    /** The value with an apostrophe before it where a spreadsheet program would run it as a formula. */
    public static String safe(String value) {
        return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
