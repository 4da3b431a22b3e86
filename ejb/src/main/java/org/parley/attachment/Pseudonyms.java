package org.parley.attachment;

import java.util.HashMap;
import java.util.Map;

/** Names in the place of names: whoever wrote in a file stays one and the same, and unknown. */
final class Pseudonyms {
    private final Map<String, Integer> numbers = new HashMap<>();

    /** In the place of a name. */
    String of(String name) {
        return name.isBlank() ? name : "Author " + numbers.computeIfAbsent(name, any -> numbers.size() + 1);
    }
}
