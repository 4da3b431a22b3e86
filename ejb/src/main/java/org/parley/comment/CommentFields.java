package org.parley.comment;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A comment as typed, taken apart into its fields and put together again: from a form, into one, and as JSON where it is
 * kept before it is sent. Whatever {@link NewComment} names is a field here.
 */
public final class CommentFields {
    private static final RecordComponent[] COMPONENTS = NewComment.class.getRecordComponents();

    private CommentFields() {}

    /** Where the value of a field comes from. */
    @FunctionalInterface
    public interface Source {
        /** The value typed in a field; null if there is no such field. */
        @Nullable
        String value(String field);
    }

    /** The comment that the fields say. A number that is none counts as not typed. */
    public static NewComment typed(Source source) {
        var types = Arrays.stream(COMPONENTS).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(COMPONENTS)
                .map(field -> value(field.getType(), source.value(field.getName())))
                .toArray();
        try {
            return NewComment.class.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException("a comment as typed cannot be made", closed);
        }
    }

    private static @Nullable Object value(Class<?> type, @Nullable String typed) {
        if (typed == null || type == String.class) {
            return typed;
        }
        if (type == Boolean.class) {
            return Boolean.valueOf(typed);
        }
        var number = typed.strip();
        return number.matches("-?[0-9]{1,9}") ? Integer.valueOf(number) : null;
    }

    /** The fields of a comment that have a value, in order. */
    public static Map<String, String> of(NewComment typed) {
        var fields = new LinkedHashMap<String, String>();
        for (var component : COMPONENTS) {
            var value = read(component, typed);
            if (value != null) {
                fields.put(component.getName(), value.toString());
            }
        }
        return fields;
    }

    private static @Nullable Object read(RecordComponent component, NewComment typed) {
        try {
            return component.getAccessor().invoke(typed);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException("a comment as typed cannot be read", closed);
        }
    }

    /** The comment with some fields changed. */
    public static NewComment changed(NewComment typed, UnaryOperator<Map<String, String>> change) {
        return typed(change.apply(of(typed))::get);
    }

    /** The comment as a JSON object of its fields. */
    public static String json(NewComment typed) {
        var object = Json.createObjectBuilder();
        of(typed).forEach(object::add);
        return object.build().toString();
    }

    /** The comment that was written as JSON. */
    public static NewComment read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var object = reader.readObject();
            return typed(field -> text(object, field));
        }
    }

    private static @Nullable String text(JsonObject object, String field) {
        JsonValue value = object.get(field);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
