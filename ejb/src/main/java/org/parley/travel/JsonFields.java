package org.parley.travel;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Faults;

/** The fields of a JSON object, as what they should be; what is something else is noted. */
final class JsonFields {
    private final JsonObject object;
    private final Faults faults;

    JsonFields(JsonObject object, Faults faults) {
        this.object = object;
        this.faults = faults;
    }

    /** A text; null if there is none. */
    @Nullable
    String text(String name) {
        var value = value(name);
        if (value instanceof JsonString text) {
            // Halves of surrogates become question marks; the database takes neither them nor the character zero.
            return new String(text.getString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                    .replace("\u0000", "");
        }
        return wrongUnlessAbsent(value, name, "json-text");
    }

    /** A text; empty if there is none. */
    String given(String name) {
        var text = text(name);
        return text == null ? "" : text;
    }

    /** A whole number; null if there is none. */
    @Nullable
    Integer number(String name) {
        var value = value(name);
        if (value instanceof JsonNumber number && number.toString().matches("-?[0-9]{1,9}")) {
            return number.intValue();
        }
        wrongUnlessAbsent(value, name, "json-number");
        return null;
    }

    /** An object; empty if there is none. */
    JsonObject object(String name) {
        var value = value(name);
        wrongUnlessAbsent(value instanceof JsonObject ? null : value, name, "json-object");
        return value instanceof JsonObject found ? found : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** A list; empty if there is none. */
    List<JsonValue> list(String name) {
        var value = value(name);
        wrongUnlessAbsent(value instanceof JsonArray ? null : value, name, "json-list");
        return value instanceof JsonArray found ? found : List.of();
    }

    private @Nullable JsonValue value(String name) {
        var value = object.get(name);
        return value == JsonValue.NULL ? null : value;
    }

    private @Nullable String wrongUnlessAbsent(@Nullable JsonValue value, String name, String rule) {
        if (value != null) {
            faults.add(name, rule);
        }
        return null;
    }
}
