package org.parley.travel;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.comment.Receipt;
import org.parley.kernel.Fault;

/** How the database keeps what became of a file. */
final class HomecomingRecord {
    private HomecomingRecord() {}

    static String of(String author, List<ReturnedComment> comments) {
        var list = Json.createArrayBuilder();
        comments.forEach(comment -> list.add(object(comment)));
        return Json.createObjectBuilder()
                .add("author", author)
                .add("comments", list)
                .build()
                .toString();
    }

    private static JsonObject object(ReturnedComment comment) {
        var object = Json.createObjectBuilder()
                .add("place", comment.place())
                .add("id", comment.id())
                .add("beginning", comment.beginning())
                .add("writtenAt", comment.writtenAt())
                .add("before", comment.before());
        comment.receipt().ifPresent(receipt -> object.add("number", receipt.number())
                .add("address", receipt.address())
                .add("digest", receipt.contentDigest())
                .add("takenAt", receipt.takenAt().toString()));
        var faults = Json.createArrayBuilder();
        comment.faults().forEach(fault -> faults.add(object(fault)));
        return object.add("faults", faults).build();
    }

    private static JsonObject object(Fault fault) {
        var details = Json.createObjectBuilder();
        fault.details().forEach((name, value) -> {
            if (value instanceof Integer number) {
                details.add(name, number);
            } else {
                details.add(name, String.valueOf(value));
            }
        });
        return Json.createObjectBuilder()
                .add("field", fault.field())
                .add("rule", fault.rule())
                .add("details", details)
                .build();
    }

    static Homecoming read(long id, long broughtBy, Instant broughtAt, String kept) {
        try (var reader = Json.createReader(new StringReader(kept))) {
            var object = reader.readObject();
            var comments = object.getJsonArray("comments").getValuesAs(JsonObject.class).stream()
                    .map(HomecomingRecord::comment)
                    .toList();
            return new Homecoming(id, broughtBy, broughtAt, object.getString("author"), comments);
        }
    }

    private static ReturnedComment comment(JsonObject object) {
        return new ReturnedComment(
                object.getInt("place"),
                object.getString("id"),
                object.getString("beginning"),
                object.getString("writtenAt"),
                receipt(object),
                object.getBoolean("before"),
                object.getJsonArray("faults").getValuesAs(JsonObject.class).stream()
                        .map(HomecomingRecord::fault)
                        .toList());
    }

    private static Optional<Receipt> receipt(JsonObject object) {
        return object.containsKey("number")
                ? Optional.of(new Receipt(
                        object.getInt("number"),
                        object.getString("address"),
                        object.getString("digest"),
                        Instant.parse(object.getString("takenAt"))))
                : Optional.empty();
    }

    private static Fault fault(JsonObject object) {
        Map<String, Object> details = new HashMap<>();
        object.getJsonObject("details").forEach((name, value) -> details.put(name, detail(name, value)));
        return new Fault(object.getString("field"), object.getString("rule"), details);
    }

    private static Object detail(String name, JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.intValue();
        }
        var text = value instanceof JsonString string ? string.getString() : value.toString();
        try {
            return name.equals("deadline") ? ZonedDateTime.parse(text) : text;
        } catch (DateTimeParseException other) {
            return text;
        }
    }
}
