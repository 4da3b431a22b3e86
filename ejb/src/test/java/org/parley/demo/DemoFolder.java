package org.parley.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** One consultation of the demo as it lies in the resources, for example {@code open}. */
record DemoFolder(String name) {
    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");

    List<String> paragraphs() {
        return paragraphs(name + "/draft.md");
    }

    /** The blocks of a text in order without its headings; a whole list is one block. */
    static List<String> paragraphs(String file) {
        return BLANK_LINES
                .splitAsStream(text(file))
                .map(String::strip)
                .filter(block -> !block.startsWith("#"))
                .toList();
    }

    JsonObject consultation() {
        try (var reader = Json.createReader(new StringReader(text(name + "/consultation.json")))) {
            return reader.readObject();
        }
    }

    List<JsonObject> comments() {
        return objects(name + "/comments.json");
    }

    List<JsonObject> amendments() {
        return comments().stream()
                .filter(comment -> comment.containsKey("wording"))
                .toList();
    }

    static List<JsonObject> objects(String file) {
        try (var reader = Json.createReader(new StringReader(text(file)))) {
            return reader.readArray().stream().map(JsonValue::asJsonObject).toList();
        }
    }

    static List<String> valuesOf(List<JsonObject> objects, String field) {
        return objects.stream().map(object -> object.getString(field)).toList();
    }

    private static String text(String file) {
        try (var in = Objects.requireNonNull(DemoFolder.class.getResourceAsStream("/demo/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
