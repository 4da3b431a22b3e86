package org.parley.document;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.drafting.Block;
import org.parley.drafting.Draft;
import org.parley.kernel.Digest;

/**
 * What the secretariat said of the descent of blocks. It holds for the text of a block and not for its place, so that it
 * stays through corrections of other blocks and falls away with the text of which it was said.
 *
 * @param predecessors for a block the places, counted from 0, of the paragraphs from which it comes
 */
record SaidDescent(Map<String, List<Integer>> predecessors) {
    static final SaidDescent NOTHING = new SaidDescent(Map.of());

    SaidDescent {
        predecessors = new LinkedHashMap<>(predecessors);
    }

    /** What was said of each block of a draft that something was said of, by its index. */
    Map<Integer, List<Integer>> of(Draft draft) {
        var said = new HashMap<Integer, List<Integer>>();
        var names = names(draft);
        for (int i = 0; i < names.size(); i++) {
            var places = predecessors.get(names.get(i));
            if (places != null) {
                said.put(i, places);
            }
        }
        return said;
    }

    /** This with more said of some blocks of a draft; what was said before of other blocks stays. */
    SaidDescent and(Draft draft, Map<Integer, List<Integer>> more) {
        var all = new LinkedHashMap<>(predecessors);
        var names = names(draft);
        more.forEach((index, places) -> all.put(names.get(index), places));
        return new SaidDescent(all);
    }

    /** Name of each block: the digest of its text, and the how manieth with this text it is. */
    private static List<String> names(Draft draft) {
        var counts = new HashMap<String, Integer>();
        var names = new ArrayList<String>();
        for (Block block : draft.blocks()) {
            var digest = Digest.of(block.text());
            names.add(digest + "." + counts.merge(digest, 1, Integer::sum));
        }
        return names;
    }

    String written() {
        var all = Json.createArrayBuilder();
        predecessors.forEach((block, places) -> {
            var from = Json.createArrayBuilder();
            places.forEach(from::add);
            all.add(Json.createObjectBuilder().add("block", block).add("from", from));
        });
        return all.build().toString();
    }

    static SaidDescent read(String stored) {
        var all = new LinkedHashMap<String, List<Integer>>();
        try (var reader = Json.createReader(new StringReader(stored))) {
            for (var said : reader.readArray().getValuesAs(JsonObject.class)) {
                all.put(said.getString("block"), said.getJsonArray("from").getValuesAs(JsonNumber::intValue));
            }
        }
        return new SaidDescent(all);
    }
}
