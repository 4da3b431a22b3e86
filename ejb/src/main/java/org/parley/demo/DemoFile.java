package org.parley.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The texts of the demo, kept as resources under {@code /demo}. */
final class DemoFile {
    private DemoFile() {}

    static List<JsonObject> list(String name) {
        try (var reader = reader(name)) {
            JsonArray array = reader.readArray();
            return array.getValuesAs(JsonObject.class);
        }
    }

    static JsonObject object(String name) {
        try (var reader = reader(name)) {
            return reader.readObject();
        }
    }

    private static JsonReader reader(String name) {
        return Json.createReader(new StringReader(text(name)));
    }

    static String text(String name) {
        try (InputStream source = DemoFile.class.getResourceAsStream("/demo/" + name)) {
            if (source == null) {
                throw new IllegalStateException("the demo lacks " + name);
            }
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A string that may be null or absent. */
    static Optional<String> optional(JsonObject object, String name) {
        return object.containsKey(name) && !object.isNull(name)
                ? Optional.of(object.getString(name))
                : Optional.empty();
    }
}
