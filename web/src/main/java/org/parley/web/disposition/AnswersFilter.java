package org.parley.web.disposition;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.disposition.Decision;
import org.parley.stakeholder.StakeholderGroup;

/**
 * How the table of answers is narrowed, as it stands in the address. What is not understood narrows nothing.
 *
 * @param values name and value of each narrowing in force
 */
public record AnswersFilter(Map<String, String> values) {
    private static final List<String> NAMES = List.of("decision", "group", "paragraph");

    /** In the place of a decision: no answer yet. */
    public static final String WAITING = "none";

    static AnswersFilter of(MultivaluedMap<String, String> query) {
        var values = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            Optional.ofNullable(query.getFirst(name))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty() && value.length() <= 40)
                    .ifPresent(value -> values.put(name, value));
        }
        return new AnswersFilter(values);
    }

    /** The value of a narrowing, empty if it is not in force. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    Optional<Decision> decision() {
        return Decision.of(value("decision"));
    }

    Optional<StakeholderGroup> group() {
        return StakeholderGroup.of(value("group"));
    }

    Optional<Boolean> answered() {
        return value("decision").equals(WAITING) ? Optional.of(false) : Optional.empty();
    }

    /** As a query with {@code ?} before it, with the cursor of a page; empty for the whole table from its beginning. */
    public String query(String after) {
        var all = new LinkedHashMap<>(values);
        if (!after.isEmpty()) {
            all.put("after", after);
        }
        return all.isEmpty()
                ? ""
                : all.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
