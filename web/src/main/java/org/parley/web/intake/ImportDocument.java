package org.parley.web.intake;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import java.util.Map;
import org.parley.intake.IntakeField;
import org.parley.intake.IntakeJob;
import org.parley.intake.IntakeReport;
import org.parley.web.Site;

/** An import in the JSON API. */
final class ImportDocument {
    /** Kept, because looking up the provider costs more than writing an object. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private ImportDocument() {}

    static JsonObject of(IntakeJob job, Site site) {
        var report = job.report();
        return JSON.createObjectBuilder()
                .add("id", job.id())
                .add("state", job.state().code())
                .add("dryRun", job.dryRun())
                .add("file", job.fileName())
                .add("total", job.total())
                .add("taken", job.taken())
                .add("repeated", job.repeated())
                .add("refused", job.refused())
                .add("titlesDerived", report.titlesDerived())
                .add("rows", rows(report, site))
                .add("unmatched", unmatched(report, site))
                .build();
    }

    private static JsonArrayBuilder rows(IntakeReport report, Site site) {
        var rows = JSON.createArrayBuilder();
        for (var fault : report.faults()) {
            rows.add(JSON.createObjectBuilder()
                    .add("line", fault.line())
                    .add("field", fault.field().map(IntakeField::word).orElse(""))
                    .add("value", fault.value())
                    .add("reason", site.text(fault.reason().fault())));
        }
        return rows;
    }

    private static JsonArrayBuilder unmatched(IntakeReport report, Site site) {
        var values = JSON.createArrayBuilder();
        for (var value : report.unmatched()) {
            values.add(JSON.createObjectBuilder()
                    .add("field", value.field().word())
                    .add("value", value.value())
                    .add("rows", value.rows())
                    .add("reason", site.text(value.reason().fault())));
        }
        return values;
    }
}
