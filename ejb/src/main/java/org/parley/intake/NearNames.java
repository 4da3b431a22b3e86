package org.parley.intake;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Countries whose English name differs from what was written by a letter or two. */
final class NearNames {
    private static final int SHORTEST = 4;
    private static final int LONG = 6;

    private final CountryTable table;

    NearNames(CountryTable table) {
        this.table = table;
    }

    /** The one country that may be meant; empty where none or several are as near. */
    Optional<String> suggestion(String written) {
        var key = FoldedName.key(written);
        Set<String> nearest = new HashSet<>();
        var best = new int[] {Integer.MAX_VALUE};
        table.eachCommonName((name, code) -> {
            var distance = distance(key, name);
            if (distance <= allowed(name) && distance <= best[0]) {
                if (distance < best[0]) {
                    nearest.clear();
                }
                best[0] = distance;
                nearest.add(code);
            }
        });
        return nearest.size() == 1 ? nearest.stream().findFirst() : Optional.empty();
    }

    private static int allowed(String name) {
        if (name.length() < SHORTEST) {
            return -1;
        }
        return name.length() > LONG ? 2 : 1;
    }

    /** Levenshtein distance in UTF-16 units, or a large number where the lengths differ by more than two. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 2) {
            return Integer.MAX_VALUE;
        }
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
