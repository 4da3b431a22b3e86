package org.parley.intake;

import com.ibm.icu.util.Region;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names of parts of the world that are not countries, in many languages, and which countries lie in them. */
final class WorldRegions {
    private static final List<String> CODES = List.of(
            "001", "002", "003", "005", "009", "011", "013", "014", "015", "017", "018", "019", "021", "029", "030",
            "034", "035", "039", "053", "054", "057", "061", "142", "143", "145", "150", "151", "154", "155", "202",
            "419", "EU");

    private final Map<String, WorldRegion> byKey = new HashMap<>();

    /**
     * One part of the world.
     *
     * @param name its name in English
     * @param parts the CLDR regions it is made of, none where its borders are open
     */
    record WorldRegion(String name, List<String> parts) {
        boolean contains(String country) {
            return parts.stream().anyMatch(part -> Region.getInstance(part).contains(Region.getInstance(country)));
        }
    }

    WorldRegions() {
        Spellings.read("regions.txt").forEach(this::addUsual);
        for (var code : CODES) {
            var region = new WorldRegion(DisplayNames.english(code), List.of(code));
            DisplayNames.of(code).forEach(name -> byKey.putIfAbsent(FoldedName.key(name), region));
        }
    }

    Optional<WorldRegion> find(String written) {
        return Optional.ofNullable(byKey.get(FoldedName.key(written)));
    }

    private void addUsual(String parts, List<String> names) {
        var codes = Arrays.stream(parts.split(" ")).filter(CODES::contains).toList();
        var region = new WorldRegion(names.getFirst(), codes);
        names.forEach(name -> byKey.put(FoldedName.key(name), region));
    }
}
