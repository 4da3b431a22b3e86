package org.parley.launcher.importing;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;

/**
 * How far an import is.
 *
 * @param total rows in the file, 0 while it is being read
 * @param taken rows that became submissions
 * @param repeated rows that were there already
 * @param refused rows that could not be taken, each listed in {@code rows}
 */
record ImportState(
        String state,
        int total,
        int taken,
        int repeated,
        int refused,
        String reason,
        List<Row> rows,
        List<Unmatched> unmatched) {

    /** A row that was not taken. */
    record Row(int line, String field, String value, String reason) {}

    /** A name of a country or group that was not recognised. */
    record Unmatched(String field, String value, int rows) {}

    static ImportState of(JsonObject json) {
        return new ImportState(
                json.getString("state", "failed"),
                json.getInt("total", 0),
                json.getInt("taken", 0),
                json.getInt("repeated", 0),
                json.getInt("refused", 0),
                text(json, "reason"),
                objects(json, "rows").stream().map(ImportState::row).toList(),
                objects(json, "unmatched").stream().map(ImportState::unmatched).toList());
    }

    private static Row row(JsonObject json) {
        return new Row(json.getInt("line", 0), text(json, "field"), text(json, "value"), text(json, "reason"));
    }

    private static Unmatched unmatched(JsonObject json) {
        return new Unmatched(text(json, "field"), text(json, "value"), json.getInt("rows", 0));
    }

    private static List<JsonObject> objects(JsonObject json, String name) {
        var array = json.get(name);
        return array == null || array.getValueType() != JsonValue.ValueType.ARRAY
                ? List.of()
                : array.asJsonArray().getValuesAs(JsonObject.class);
    }

    private static String text(JsonObject json, String name) {
        return json.getString(name, "");
    }

    boolean isRunning() {
        return state.equals("running");
    }

    boolean isDone() {
        return state.equals("done");
    }

    String progress() {
        return (taken + repeated + refused) + " of " + total + " rows, " + taken + " taken, " + repeated
                + " already there, " + refused + " refused";
    }
}
