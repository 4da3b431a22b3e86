package org.parley.web.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Faults;

/** Reads JSON values as what a record wants them to be, and notes what does not fit. */
final class RecordReading {
    private static final int MOST_UNKNOWN = 20;

    private final Faults faults;

    RecordReading(Faults faults) {
        this.faults = faults;
    }

    /** The object as a record; absent if anything is wrong. */
    <T extends Record> Optional<T> record(Class<T> shape, JsonObject object, String path) {
        var components = shape.getRecordComponents();
        refuseUnknown(object, components, path);
        var values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            var name = components[i].getName();
            values[i] = value(components[i].getGenericType(), object.get(name), path + name);
        }
        return faults.none() ? Optional.of(made(shape, components, values)) : Optional.empty();
    }

    private void refuseUnknown(JsonObject object, RecordComponent[] components, String path) {
        var known = Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        object.keySet().stream()
                .filter(name -> !known.contains(name))
                .limit(MOST_UNKNOWN)
                .forEach(name -> faults.add(path + Faults.shortened(name), "unknown-field"));
    }

    private static <T extends Record> T made(Class<T> shape, RecordComponent[] components, @Nullable Object[] values) {
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return shape.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException("record " + shape.getName() + " cannot be made", closed);
        }
    }

    private @Nullable Object value(Type type, @Nullable JsonValue value, String field) {
        boolean absent = value == null || value == JsonValue.NULL;
        if (type instanceof ParameterizedType list) {
            return absent ? List.of() : list(list.getActualTypeArguments()[0], value, field);
        }
        if (absent) {
            return type == int.class ? wrong(field, "required") : null;
        }
        return single((Class<?>) type, value, field);
    }

    private @Nullable Object single(Class<?> type, @Nullable JsonValue value, String field) {
        if (type == String.class) {
            return value instanceof JsonString text ? clean(text.getString()) : wrong(field, "json-text");
        }
        if (type == Integer.class || type == int.class) {
            return value instanceof JsonNumber number ? whole(number, field) : wrong(field, "json-number");
        }
        if (type == Boolean.class) {
            boolean given = value == JsonValue.TRUE || value == JsonValue.FALSE;
            return given ? (Object) (value == JsonValue.TRUE) : wrong(field, "json-boolean");
        }
        return value instanceof JsonObject object
                ? record(type.asSubclass(Record.class), object, field + ".").orElse(null)
                : wrong(field, "json-object");
    }

    private List<?> list(Type type, @Nullable JsonValue value, String field) {
        if (!(value instanceof JsonArray array)) {
            wrong(field, "json-list");
            return List.of();
        }
        var items = new ArrayList<Object>();
        for (int i = 0; i < array.size() && faults.none(); i++) {
            var item = single((Class<?>) type, array.get(i), field + "[" + i + "]");
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    private @Nullable Object whole(JsonNumber number, String field) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException unfit) {
            return wrong(field, "json-number");
        }
    }

    private @Nullable Object wrong(String field, String rule) {
        faults.add(field, rule);
        return null;
    }

    /** Without what no text can hold and the database does not take: the character zero and halves of surrogates. */
    private static String clean(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("\u0000", "");
    }
}
