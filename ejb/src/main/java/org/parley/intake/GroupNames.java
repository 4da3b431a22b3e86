package org.parley.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the stakeholder group that a person wrote, by its code or a usual name in English, French, German, Spanish,
 * Portuguese, Arabic or Chinese; names that may mean two groups, and "other", match none.
 */
@ApplicationScoped
public class GroupNames {
    private final Map<String, String> codes = new HashMap<>();

    /** Reads the list of usual names. */
    public GroupNames() {
        Spellings.read("groups.txt").forEach((code, names) -> {
            codes.put(FoldedName.key(code), code);
            names.forEach(name -> codes.put(FoldedName.key(name), code));
        });
    }

    /** The code of the group, such as {@code civil-society}. */
    public Optional<String> match(String written) {
        return Optional.ofNullable(codes.get(FoldedName.key(written)));
    }
}
