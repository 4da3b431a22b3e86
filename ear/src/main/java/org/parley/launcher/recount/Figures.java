package org.parley.launcher.recount;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of which columns are kept figures. Beside it stands a view of the same name with {@code _recounted} behind it,
 * which counts them from the records; a row that one of the two lacks is nothing but zeros.
 *
 * @param table name of the table
 * @param keys columns of its primary key
 * @param columns what is kept, as the view has it
 * @param numbers those of the columns that are numbers
 */
record Figures(String table, List<String> keys, List<String> columns, List<String> numbers) {
    private static final String VIEWS = """
            select left(table_name, -10) from information_schema.views
            where table_schema = current_schema() and table_name like '%\\_recounted' order by 1""";

    private static final String COLUMNS = """
            select c.column_name, c.data_type in ('integer', 'bigint'),
                   exists (select 1 from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
                           where i.indrelid = cast(? as regclass) and i.indisprimary and a.attname = c.column_name)
            from information_schema.columns c
            where c.table_schema = current_schema() and c.table_name = ? order by c.ordinal_position""";

    /** All that the database has. */
    static List<Figures> of(Connection connection) throws SQLException {
        var all = new ArrayList<Figures>();
        try (var statement = connection.createStatement();
                var tables = statement.executeQuery(VIEWS)) {
            while (tables.next()) {
                all.add(of(connection, tables.getString(1)));
            }
        }
        return all;
    }

    private static Figures of(Connection connection, String table) throws SQLException {
        var keys = new ArrayList<String>();
        var columns = new ArrayList<String>();
        var numbers = new ArrayList<String>();
        try (var statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, table);
            statement.setString(2, table + "_recounted");
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    (rows.getBoolean(3) ? keys : columns).add(rows.getString(1));
                    if (rows.getBoolean(2) && !rows.getBoolean(3)) {
                        numbers.add(rows.getString(1));
                    }
                }
            }
        }
        return new Figures(table, keys, columns, numbers);
    }

    private String joined() {
        return table + " kept full join " + table + "_recounted counted using (" + String.join(", ", keys) + ")";
    }

    private String value(String side, String column) {
        return numbers.contains(column) ? "coalesce(" + side + "." + column + ", 0)" : side + "." + column;
    }

    private String different() {
        return columns.stream()
                .map(column -> value("kept", column) + " is distinct from " + value("counted", column))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** The first rows that differ: the key, and then of each column what is kept and what was counted. */
    String differences(int most) {
        var selected = Stream.concat(
                        keys.stream(),
                        columns.stream().flatMap(column -> Stream.of(value("kept", column), value("counted", column))))
                .collect(Collectors.joining(", "));
        return "select " + selected + " from " + joined() + " where " + different() + " order by "
                + String.join(", ", keys) + " limit " + most;
    }

    /** How many rows differ, and how many there are. */
    String numbersOfRows() {
        return "select count(*) filter (where " + different() + "), count(*) from " + joined();
    }

    /** Statements after which the table has what the view counts. */
    List<String> repairs() {
        var all = Stream.concat(keys.stream(), columns.stream()).toList();
        var sameKey =
                keys.stream().map(key -> "kept." + key + " = counted." + key).collect(Collectors.joining(" and "));
        var source = " from " + table + "_recounted counted";
        var repairs = new ArrayList<String>();
        repairs.add("insert into " + table + " (" + String.join(", ", all) + ") select " + counted(all) + source
                + " where not exists (select 1 from " + table + " kept where " + sameKey + ") order by "
                + counted(keys));
        repairs.add("update " + table + " kept set " + assigned("counted.%s") + source + " where " + sameKey + " and "
                + different());
        if (numbers.size() == columns.size()) {
            repairs.add("update " + table + " kept set " + assigned("0") + " where not exists (select 1" + source
                    + " where " + sameKey + ") and ("
                    + columns.stream().map(column -> "kept." + column + " <> 0").collect(Collectors.joining(" or "))
                    + ")");
        }
        return repairs;
    }

    private static String counted(List<String> names) {
        return names.stream().map(name -> "counted." + name).collect(Collectors.joining(", "));
    }

    private String assigned(String value) {
        return columns.stream()
                .map(column -> column + " = " + value.replace("%s", column))
                .collect(Collectors.joining(", "));
    }
}
