package org.parley.edition;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;

/** An alignment as it is stored: a JSON object with the rows and the pieces that belong to none. */
final class AlignmentRecord {
    private AlignmentRecord() {}

    static String write(Alignment alignment) {
        return Json.createObjectBuilder()
                .add("rows", Json.createArrayBuilder(alignment.rows()))
                .add("rest", Json.createArrayBuilder(alignment.rest()))
                .build()
                .toString();
    }

    static Alignment read(String stored) {
        try (var reader = Json.createReader(new StringReader(stored))) {
            var alignment = reader.readObject();
            return new Alignment(texts(alignment.getJsonArray("rows")), texts(alignment.getJsonArray("rest")));
        }
    }

    private static List<String> texts(JsonArray stored) {
        return stored.getValuesAs(JsonString::getString);
    }
}
