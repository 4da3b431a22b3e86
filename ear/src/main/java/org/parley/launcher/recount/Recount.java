package org.parley.launcher.recount;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Compares figures with records in one database, and repairs them in one transaction. */
public final class Recount {
    /** Differences of one table that are told one by one. */
    private static final int TOLD = 20;
    /** Some figures follow from others by triggers; so often all are repaired until none differs. */
    private static final int ROUNDS = 5;

    private final Connection connection;

    public Recount(Connection connection) {
        this.connection = connection;
    }

    /**
     * What was found in one table.
     *
     * @param table name of the table
     * @param rows how many figures there are
     * @param different how many of them differ
     * @param told the first that differ, each in a sentence
     */
    public record Result(String table, long rows, long different, List<String> told) {}

    /** Compares all figures; each table with the records of one moment. */
    public List<Result> compare() throws SQLException {
        var results = new ArrayList<Result>();
        for (var figures : Figures.of(connection)) {
            results.add(compare(figures));
        }
        return results;
    }

    private Result compare(Figures figures) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(figures.numbersOfRows())) {
            rows.next();
            long different = rows.getLong(1);
            return new Result(figures.table(), rows.getLong(2), different, different == 0 ? List.of() : told(figures));
        }
    }

    private List<String> told(Figures figures) throws SQLException {
        var told = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(figures.differences(TOLD))) {
            while (rows.next()) {
                told.add(sentence(figures, rows));
            }
        }
        return told;
    }

    private static String sentence(Figures figures, ResultSet row) throws SQLException {
        var keys = new ArrayList<String>();
        for (var key : figures.keys()) {
            keys.add(key + " " + row.getString(keys.size() + 1));
        }
        var wrong = new ArrayList<String>();
        int place = keys.size();
        for (var column : figures.columns()) {
            var kept = String.valueOf(row.getString(++place));
            var counted = String.valueOf(row.getString(++place));
            if (!kept.equals(counted)) {
                wrong.add(column + " is " + kept + " and has to be " + counted);
            }
        }
        return figures.table() + " of " + String.join(", ", keys) + ": " + String.join("; ", wrong);
    }

    /** Writes all figures right, or changes nothing. Nobody changes a figure meanwhile. */
    public void repair() throws SQLException {
        connection.setAutoCommit(false);
        try {
            repairAll(Figures.of(connection));
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void repairAll(List<Figures> all) throws SQLException {
        try (var statement = connection.createStatement()) {
            var tables = all.stream().map(Figures::table).collect(Collectors.joining(", "));
            statement.execute("lock table " + tables + " in share row exclusive mode");
            for (int round = 0; round < ROUNDS && differs(); round++) {
                for (var figures : all) {
                    for (var repair : figures.repairs()) {
                        statement.executeUpdate(repair);
                    }
                }
            }
        }
    }

    private boolean differs() throws SQLException {
        return compare().stream().anyMatch(result -> result.different() > 0);
    }
}
