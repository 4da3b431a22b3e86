package org.parley.web.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the list of comments is narrowed, as it stands in the address: names, each with the values chosen.
 *
 * @param values names with their values, in the order of {@link #NAMES}; none is empty
 */
public record Narrowing(Map<String, List<String>> values) {
    /** Words to search for. */
    public static final String WORDS = "q";

    /** The order of the list, which narrows nothing. */
    public static final String ORDER = "order";

    /** Names of the query parameters. */
    public static final List<String> NAMES = List.of(
            WORDS, "state", "group", "kind", "paragraph", "country", "language", "campaign", "assignee", "tag", ORDER);

    /** Everything, oldest first. */
    public static final Narrowing NONE = new Narrowing(Map.of());

    private static final int MOST_VALUES = 100;

    public Narrowing {
        var ordered = new LinkedHashMap<String, List<String>>();
        for (var name : NAMES) {
            var chosen = values.getOrDefault(name, List.of()).stream()
                    .filter(value -> !value.isBlank())
                    .distinct()
                    .limit(MOST_VALUES)
                    .toList();
            if (!chosen.isEmpty()) {
                ordered.put(name, chosen);
            }
        }
        values = ordered;
    }

    /** What the query parameters say. */
    public static Narrowing of(MultivaluedMap<String, String> query) {
        return answered(new Narrowing(query), query.getOrDefault("answered", List.of()));
    }

    /** What a query says, with or without {@code ?} before it. */
    public static Narrowing of(String query) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var pair : query.replaceFirst("^\\?", "").split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.computeIfAbsent(pair.substring(0, equals), any -> new ArrayList<>())
                        .add(URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return new Narrowing(values);
    }

    /** Addresses said so before there were states; they go on meaning the same. */
    private static Narrowing answered(Narrowing read, List<String> answered) {
        if (answered.contains("no")) {
            return read.with("state", List.of("unread", "read"));
        }
        return answered.contains("yes") ? read.and("state", "answered") : read;
    }

    /** The values chosen under a name. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The first value under a name, empty if there is none. */
    public String value(String name) {
        return all(name).isEmpty() ? "" : all(name).getFirst();
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** How many names narrow the list. */
    public int count() {
        return values.size() - (values.containsKey(ORDER) ? 1 : 0);
    }

    /** This narrowing with one value under a name, or with none if it is empty. */
    public Narrowing and(String name, String value) {
        return name.equals("answered") ? answered(this, List.of(value)) : with(name, List.of(value));
    }

    /** This narrowing with these values under a name. */
    public Narrowing with(String name, List<String> chosen) {
        var changed = new LinkedHashMap<>(values);
        changed.put(name, chosen);
        return new Narrowing(changed);
    }

    /** As a query with {@code ?} before it, and with other parameters, names and values in turn; empty ones are left out. */
    public String query(Object... others) {
        var all = new ArrayList<String>();
        values.forEach((name, chosen) -> chosen.forEach(value -> all.add(pair(name, value))));
        for (int i = 0; i + 1 < others.length; i += 2) {
            if (!String.valueOf(others[i + 1]).isEmpty()) {
                all.add(pair(String.valueOf(others[i]), String.valueOf(others[i + 1])));
            }
        }
        return all.isEmpty() ? "" : "?" + String.join("&", all);
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** As pairs of name and value, for hidden fields. */
    public List<Map.Entry<String, String>> pairs() {
        return values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> Map.entry(entry.getKey(), value)))
                .collect(Collectors.toList());
    }
}
