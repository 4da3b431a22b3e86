package org.parley.web.json;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as JSON objects: each component is a field, what is absent is null, and moments are as in RFC 3339.
 */
final class RecordWriting {
    private RecordWriting() {}

    /** The object that a record is. */
    static JsonObject object(Record written) {
        var object = Json.createObjectBuilder();
        for (var component : written.getClass().getRecordComponents()) {
            object.add(component.getName(), value(read(component, written)));
        }
        return object.build();
    }

    private static @Nullable Object read(RecordComponent component, Record written) {
        try {
            return component.getAccessor().invoke(written);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException("record " + written.getClass() + " cannot be read", closed);
        }
    }

    private static JsonValue value(@Nullable Object value) {
        return switch (value) {
            case null -> JsonValue.NULL;
            case JsonValue ready -> ready;
            case Record nested -> object(nested);
            case Optional<?> perhaps -> value(perhaps.orElse(null));
            case Collection<?> items -> array(items);
            case Map<?, ?> entries -> object(entries);
            case Boolean flag -> flag ? JsonValue.TRUE : JsonValue.FALSE;
            case Integer number -> Json.createValue(number);
            case Long number -> Json.createValue(number);
            case Instant moment -> Json.createValue(moment.toString());
            case OffsetDateTime moment -> Json.createValue(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
            default -> Json.createValue(value.toString());
        };
    }

    private static JsonArray array(Collection<?> items) {
        var array = Json.createArrayBuilder();
        items.forEach(item -> array.add(value(item)));
        return array.build();
    }

    private static JsonObject object(Map<?, ?> entries) {
        var object = Json.createObjectBuilder();
        entries.forEach((name, item) -> object.add(String.valueOf(name), value(item)));
        return object.build();
    }
}
