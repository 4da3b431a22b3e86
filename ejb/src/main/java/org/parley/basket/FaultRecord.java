package org.parley.basket;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.kernel.Fault;

/** What a draft lacks, as it is stored: a JSON array with one object for each fault. */
final class FaultRecord {
    private FaultRecord() {}

    static String write(List<Fault> faults) {
        var array = Json.createArrayBuilder();
        faults.forEach(fault -> array.add(Json.createObjectBuilder()
                .add("field", fault.field())
                .add("rule", fault.rule())
                .add("details", details(fault.details()))));
        return array.build().toString();
    }

    private static JsonObject details(Map<String, Object> details) {
        var object = Json.createObjectBuilder();
        details.forEach((name, value) -> {
            if (value instanceof Integer number) {
                object.add(name, number);
            } else {
                object.add(name, String.valueOf(value));
            }
        });
        return object.build();
    }

    static List<Fault> read(String stored) {
        try (var reader = Json.createReader(new StringReader(stored))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(FaultRecord::fault)
                    .toList();
        }
    }

    private static Fault fault(JsonObject stored) {
        var details = new LinkedHashMap<String, Object>();
        stored.getJsonObject("details").forEach((name, value) -> details.put(name, detail(value)));
        return new Fault(stored.getString("field"), stored.getString("rule"), details);
    }

    private static Object detail(JsonValue value) {
        return value instanceof JsonNumber number ? number.intValue() : ((JsonString) value).getString();
    }
}
