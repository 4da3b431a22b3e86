package org.parley.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which column of a table holds which field.
 *
 * <p>What the caller maps wins; the other fields are found by the usual names of columns, the most telling name first, so
 * that {@code region} is the country where there is no {@code country}. Columns that hold no field are listed.
 */
public final class ColumnMapping {
    private static final Map<String, List<String>> USUAL = Spellings.read("columns.txt");

    private final List<String> header;
    private final Map<IntakeField, Integer> columns = new EnumMap<>(IntakeField.class);
    private final TreeSet<Integer> ignoredOnPurpose = new TreeSet<>();

    private ColumnMapping(List<String> header) {
        this.header = List.copyOf(header);
    }

    /**
     * Maps a header.
     *
     * @param wanted {@code column=field,...}, empty for none; a column with a comma in its name is written in quotes with
     *     its field, as in {@code "Name, short=organisation"}; the field {@code ignore} leaves a column out
     * @throws UnusableTable when a column or field is unknown, a field is mapped twice, or no column holds the text
     */
    public static ColumnMapping of(List<String> header, String wanted) {
        var mapping = new ColumnMapping(header);
        WantedColumn.parse(wanted).forEach(mapping::map);
        for (var field : IntakeField.values()) {
            mapping.mapUsual(field);
        }
        if (!mapping.columns.containsKey(IntakeField.TEXT)) {
            throw new UnusableTable(Reason.of("mapping-text", "columns", String.join(", ", mapping.header))
                    .with("fields", IntakeField.words()));
        }
        return mapping;
    }

    /**
     * The wish that gives each column the field of the same place in the list, as {@link #of} reads it.
     *
     * @param fields words of fields; blank to leave a column out
     */
    public static String wish(List<String> columns, List<String> fields) {
        return IntStream.range(0, Math.min(columns.size(), fields.size()))
                .filter(column -> !columns.get(column).isEmpty())
                .mapToObj(column -> new WantedColumn(
                        columns.get(column), fields.get(column).isBlank() ? WantedColumn.IGNORE : fields.get(column)))
                .map(WantedColumn::written)
                .collect(Collectors.joining(","));
    }

    /** The name of the column that holds a field. */
    public Optional<String> column(IntakeField field) {
        return Optional.ofNullable(columns.get(field)).map(header::get);
    }

    /** The names of the columns that hold no field, in the order of the table. */
    public List<String> ignored() {
        return IntStream.range(0, header.size())
                .filter(column -> !columns.containsValue(column))
                .mapToObj(header::get)
                .toList();
    }

    /** The fields of the columns, in the order of the table. */
    List<Optional<IntakeField>> fields() {
        return IntStream.range(0, header.size())
                .mapToObj(column -> columns.entrySet().stream()
                        .filter(entry -> entry.getValue() == column)
                        .map(Map.Entry::getKey)
                        .findFirst())
                .toList();
    }

    /** What a row says about a field, as written; empty where no column holds it. */
    public String value(TableRow row, IntakeField field) {
        var column = columns.get(field);
        return column == null ? "" : row.cell(column);
    }

    /** The number of columns of the header. */
    int width() {
        return header.size();
    }

    private void map(WantedColumn wanted) {
        var column = find(wanted.column());
        if (wanted.isIgnored()) {
            ignoredOnPurpose.add(column);
            return;
        }
        var field = IntakeField.of(wanted.field())
                .orElseThrow(() -> new UnusableTable(Reason.of("mapping-field", "field", wanted.field())
                        .with("column", wanted.column())
                        .with("fields", IntakeField.words())));
        if (columns.containsKey(field)) {
            throw new UnusableTable(Reason.of("mapping-twice", "field", field.word())
                    .with("first", header.get(columns.get(field)))
                    .with("second", wanted.column()));
        }
        if (columns.containsValue(column)) {
            throw new UnusableTable(Reason.of("mapping-column-twice", "column", wanted.column()));
        }
        columns.put(field, column);
    }

    private int find(String name) {
        var found = all(name);
        if (found.length == 0) {
            throw new UnusableTable(
                    Reason.of("mapping-column", "column", name).with("columns", String.join(", ", header)));
        }
        if (found.length > 1) {
            throw new UnusableTable(Reason.of("mapping-ambiguous", "column", name));
        }
        return found[0];
    }

    private int[] all(String name) {
        var exact = IntStream.range(0, header.size())
                .filter(i -> header.get(i).equals(name))
                .toArray();
        return exact.length > 0 ? exact : folded(name);
    }

    private int[] folded(String name) {
        var key = FoldedName.key(name);
        return IntStream.range(0, header.size())
                .filter(i -> !key.isEmpty() && FoldedName.key(header.get(i)).equals(key))
                .toArray();
    }

    private void mapUsual(IntakeField field) {
        var names = USUAL.getOrDefault(field.word(), List.of()).iterator();
        while (!columns.containsKey(field) && names.hasNext()) {
            var free = IntStream.of(folded(names.next())).filter(this::isFree).toArray();
            if (free.length > 1) {
                throw new UnusableTable(Reason.of("mapping-ambiguous", "column", header.get(free[0])));
            }
            if (free.length == 1) {
                columns.put(field, free[0]);
            }
        }
    }

    private boolean isFree(int column) {
        return !columns.containsValue(column) && !ignoredOnPurpose.contains(column);
    }
}
