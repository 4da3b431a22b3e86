package org.parley.document;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.parley.drafting.Block;
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
                        .add("note", block.note().name())));
        return blocks.build().toString();
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
                Block.Note.valueOf(stored.getString("note")));
    }
}
