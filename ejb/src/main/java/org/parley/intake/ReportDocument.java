package org.parley.intake;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

/** Keeps a report as a JSON document. */
final class ReportDocument {
    /** Kept, because looking up the provider costs more than writing an object. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private ReportDocument() {}

    static String write(IntakeReport report) {
        var faults = JSON.createArrayBuilder();
        report.faults().forEach(fault -> faults.add(fault(fault)));
        var unmatched = JSON.createArrayBuilder();
        report.unmatched().forEach(value -> unmatched.add(value(value)));
        return JSON.createObjectBuilder()
                .add("taken", report.taken())
                .add("repeated", report.repeated())
                .add("refused", report.refused())
                .add("titlesDerived", report.titlesDerived())
                .add("faults", faults)
                .add("unmatched", unmatched)
                .build()
                .toString();
    }

    static IntakeReport read(String document) {
        try (var reader = Json.createReader(new StringReader(document))) {
            var json = reader.readObject();
            return new IntakeReport(
                    new IntakeReport.Counts(
                            count(json, "taken"),
                            count(json, "repeated"),
                            count(json, "refused"),
                            count(json, "titlesDerived")),
                    json.getJsonArray("faults").getValuesAs(JsonObject.class).stream()
                            .map(ReportDocument::fault)
                            .toList(),
                    json.getJsonArray("unmatched").getValuesAs(JsonObject.class).stream()
                            .map(ReportDocument::value)
                            .toList());
        }
    }

    private static long count(JsonObject json, String name) {
        return json.getJsonNumber(name).longValueExact();
    }

    private static JsonObjectBuilder fault(RowFault fault) {
        return JSON.createObjectBuilder()
                .add("line", fault.line())
                .add("field", fault.field().map(IntakeField::word).orElse(""))
                .add("value", fault.value())
                .add("reason", reason(fault.reason()));
    }

    private static RowFault fault(JsonObject json) {
        return new RowFault(
                count(json, "line"),
                IntakeField.of(json.getString("field")),
                json.getString("value"),
                reason(json.getJsonObject("reason")));
    }

    private static JsonObjectBuilder value(IntakeReport.UnmatchedValue value) {
        return JSON.createObjectBuilder()
                .add("field", value.field().word())
                .add("value", value.value())
                .add("reason", reason(value.reason()))
                .add("rows", value.rows());
    }

    private static IntakeReport.UnmatchedValue value(JsonObject json) {
        return new IntakeReport.UnmatchedValue(
                IntakeField.of(json.getString("field")).orElseThrow(),
                json.getString("value"),
                reason(json.getJsonObject("reason")),
                count(json, "rows"));
    }

    private static JsonObjectBuilder reason(Reason reason) {
        return JSON.createObjectBuilder()
                .add("rule", reason.rule())
                .add("details", JSON.createObjectBuilder(Map.<String, Object>copyOf(reason.details())));
    }

    private static Reason reason(JsonObject json) {
        Map<String, String> details = new HashMap<>();
        json.getJsonObject("details").forEach((name, value) -> details.put(name, ((JsonString) value).getString()));
        return new Reason(json.getString("rule"), details);
    }
}
