package org.parley.document;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.parley.drafting.Block;
import org.parley.drafting.Change;
import org.parley.drafting.Draft;

/** The cuts under review as they are stored: a JSON array with one object for each block. */
final class DraftRecord {
    private DraftRecord() {}

    static String write(Draft draft) {
        var blocks = Json.createArrayBuilder();
        draft.blocks()
                .forEach(block -> blocks.add(Json.createObjectBuilder()
                        .add("kind", block.kind().name())
                        .add("level", block.level())
                        .add("number", block.statedNumber())
                        .add("text", block.text())
                        .add("note", block.note().name())
                        .add("changes", changes(block))));
        return blocks.build().toString();
    }

    private static JsonArrayBuilder changes(Block block) {
        var changes = Json.createArrayBuilder();
        block.changes()
                .forEach(change -> changes.add(Json.createObjectBuilder()
                        .add("author", change.author())
                        .add("wording", change.wording())
                        .add("kept", change.kept())));
        return changes;
    }

    static Draft read(String stored) {
        try (var reader = Json.createReader(new StringReader(stored))) {
            return new Draft(reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(DraftRecord::block)
                    .toList());
        }
    }

    private static Block block(JsonObject stored) {
        return new Block(
                Block.Kind.valueOf(stored.getString("kind")),
                stored.getInt("level"),
                stored.getString("number"),
                stored.getString("text"),
                Block.Note.valueOf(stored.getString("note")),
                stored.containsKey("changes") ? changes(stored.getJsonArray("changes")) : List.of());
    }

    private static List<Change> changes(JsonArray stored) {
        return stored.getValuesAs(JsonObject.class).stream()
                .map(change ->
                        new Change(change.getString("author"), change.getString("wording"), change.getBoolean("kept")))
                .toList();
    }
}
