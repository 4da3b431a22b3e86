package org.parley.kernel;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps records as JSON: an object with one member for each component, in their order, so that equal records give equal
 * bytes. A list that an older text does not have is read as empty, a number as 0, a text as empty.
 */
public final class Records {
    private Records() {}

    /** The JSON text of a record of records, lists, optionals, enumerations, texts, numbers, days and addresses. */
    public static String write(Record written) {
        return object(written).toString();
    }

    private static JsonObject object(Record written) {
        var object = Json.createObjectBuilder();
        for (var component : written.getClass().getRecordComponents()) {
            object.add(component.getName(), value(component(component, written)));
        }
        return object.build();
    }

    private static @Nullable Object component(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException("record " + of.getClass() + " cannot be read", closed);
        }
    }

    private static JsonValue value(@Nullable Object value) {
        return switch (value) {
            case null -> JsonValue.NULL;
            case Record nested -> object(nested);
            case Optional<?> perhaps -> value(perhaps.orElse(null));
            case Collection<?> items -> {
                var array = Json.createArrayBuilder();
                items.forEach(item -> array.add(value(item)));
                yield array.build();
            }
            case Boolean flag -> flag ? JsonValue.TRUE : JsonValue.FALSE;
            case Integer number -> Json.createValue(number);
            case Long number -> Json.createValue(number);
            case Locale language -> Json.createValue(language.toLanguageTag());
            case Enum<?> constant -> Json.createValue(constant.name());
            default -> Json.createValue(value.toString());
        };
    }

    /** The record that {@link #write} wrote. */
    public static <T extends Record> T read(String json, Class<T> type) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return record(reader.readObject(), type);
        }
    }

    private static <T> T record(JsonObject object, Class<T> type) {
        var components = type.getRecordComponents();
        var arguments = Arrays.stream(components)
                .map(component -> read(object.get(component.getName()), component.getGenericType()))
                .toArray();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException("record " + type + " cannot be made", closed);
        }
    }

    private static @Nullable Object read(@Nullable JsonValue value, Type type) {
        if (type instanceof ParameterizedType generic) {
            return read(value, (Class<?>) generic.getRawType(), generic.getActualTypeArguments()[0]);
        }
        return read(value, (Class<?>) type);
    }

    private static Object read(@Nullable JsonValue value, Class<?> type, Type of) {
        boolean given = value != null && value != JsonValue.NULL;
        if (type == Optional.class) {
            return given ? Optional.ofNullable(read(value, of)) : Optional.empty();
        }
        var items = value instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
        return items.stream().map(item -> read(item, of)).collect(Collectors.toList());
    }

    private static @Nullable Object read(@Nullable JsonValue value, Class<?> type) {
        return switch (value) {
            case JsonObject object -> record(object, type);
            case JsonNumber number when type == long.class || type == Long.class -> number.longValueExact();
            case JsonNumber number -> number.intValueExact();
            case JsonString text -> scalar(text.getString(), type);
            case null -> missing(type);
            default -> value == JsonValue.NULL ? null : value == JsonValue.TRUE;
        };
    }

    private static @Nullable Object missing(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "int" -> 0;
            case "boolean" -> false;
            case "String" -> "";
            default -> null;
        };
    }

    private static Object scalar(String text, Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no " + type.getSimpleName() + " is " + text));
        }
        return switch (type.getSimpleName()) {
            case "Locale" -> Locale.forLanguageTag(text);
            case "LocalDate" -> LocalDate.parse(text);
            case "Instant" -> Instant.parse(text);
            case "URI" -> URI.create(text);
            default -> text;
        };
    }
}
