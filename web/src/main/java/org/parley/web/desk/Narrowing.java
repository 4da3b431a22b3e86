package org.parley.web.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.comment.CommentFilter;
import org.parley.comment.CommentKind;
import org.parley.stakeholder.StakeholderGroup;

/**
 * How the list of comments is narrowed, as it stands in the address. What is not understood narrows nothing.
 *
 * @param values name and value of each narrowing in force, in the order of {@link #NAMES}
 */
public record Narrowing(Map<String, String> values) {
    /** Names of the query parameters. */
    public static final List<String> NAMES =
            List.of("answered", "group", "kind", "paragraph", "country", "language", "order");

    /** Everything, oldest first. */
    public static final Narrowing NONE = new Narrowing(Map.of());

    public Narrowing {
        values = new LinkedHashMap<>(values);
    }

    /** What the query parameters say. */
    public static Narrowing of(MultivaluedMap<String, String> query) {
        var values = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            Optional.ofNullable(query.getFirst(name))
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> values.put(name, value));
        }
        return new Narrowing(values);
    }

    /** The value of a narrowing, empty if it is not in force. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** How many narrowings are in force; the order is none. */
    public int count() {
        return values.size() - (values.containsKey("order") ? 1 : 0);
    }

    /** This narrowing with one more in force, or with one taken off by an empty value. */
    public Narrowing and(String name, String value) {
        var changed = new LinkedHashMap<>(values);
        if (value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new Narrowing(changed);
    }

    /** As a query with {@code ?} before it, and with other parameters, names and values in turn; empty ones are left out. */
    public String query(Object... others) {
        var all = new LinkedHashMap<>(values);
        for (int i = 0; i + 1 < others.length; i += 2) {
            all.put(String.valueOf(others[i]), String.valueOf(others[i + 1]));
        }
        var query = all.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** As a filter on comments. */
    public CommentFilter filter(Numbering numbering) {
        return new CommentFilter(
                paragraph(numbering),
                StakeholderGroup.of(value("group")),
                CommentKind.of(value("kind")),
                given("country"),
                given("language"),
                given("answered").map("yes"::equals),
                value("order").equals("newest"));
    }

    private Optional<Long> paragraph(Numbering numbering) {
        return value("paragraph").equals("whole")
                ? Optional.of(CommentFilter.WHOLE)
                : given("paragraph").flatMap(numbering::paragraph);
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
