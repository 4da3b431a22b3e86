package org.parley.web.search;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.finding.Wanted;
import org.parley.web.Form;

/**
 * A search as it stands in an address. What was typed is kept as it was, also where it cannot be read.
 *
 * @param fields the parameters by name, in the order of {@link #NAMES}
 */
public record SearchAddress(Form fields) {
    /** The words typed. */
    public static final String WORDS = "q";
    /** Order of the hits. */
    public static final String SORT = "sort";
    /** Where the page begins. */
    public static final String AFTER = "after";
    /** The parameters that may have several values, in the order in which the page shows them. */
    static final List<String> FACETS = List.of("kind", "group", "consultation", "country", "lang");

    private static final List<String> DAYS = List.of("from", "to");
    private static final List<String> NAMES = Stream.of(List.of(WORDS), FACETS, DAYS, List.of(SORT, AFTER))
            .flatMap(List::stream)
            .toList();

    /** What the query parameters say; unknown ones are left out. */
    public static SearchAddress of(MultivaluedMap<String, String> query) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var name : NAMES) {
            put(fields, name, query.getOrDefault(name, List.of()));
        }
        return new SearchAddress(Form.filledWithLists(fields));
    }

    private static void put(Map<String, List<String>> fields, String name, List<String> values) {
        var given = values.stream()
                .map(value -> value.replace("\u0000", "").strip())
                .filter(value -> !value.isEmpty())
                .distinct()
                .limit(FACETS.contains(name) ? Long.MAX_VALUE : 1)
                .toList();
        if (!given.isEmpty()) {
            fields.put(name, given);
        }
    }

    /** What the boundary is asked for. */
    public Wanted wanted() {
        return new Wanted(
                fields.value(WORDS),
                fields.values("consultation"),
                fields.values("kind"),
                fields.values("group"),
                fields.values("country"),
                fields.values("lang"),
                fields.value("from"),
                fields.value("to"),
                fields.value(SORT),
                fields.value(AFTER),
                Optional.empty());
    }

    /** The words typed, empty if there are none. */
    public String words() {
        return fields.shown(WORDS);
    }

    /** Whether anything but the words narrows the search. */
    public boolean narrowed() {
        return Stream.concat(FACETS.stream(), DAYS.stream())
                .anyMatch(name -> fields.given(name).isPresent());
    }

    /** How many values narrow the search. */
    public int narrowings() {
        return Stream.concat(FACETS.stream(), DAYS.stream())
                .mapToInt(name -> fields.values(name).size())
                .sum();
    }

    /** The first page of this search. */
    public String first() {
        return "/search" + query(without(AFTER));
    }

    /** The page of this search that follows. */
    public String next(String cursor) {
        return "/search" + query(with(AFTER, cursor));
    }

    /** The page that follows, as a table. */
    String nextTable(String cursor) {
        return "/search.csv" + query(with(AFTER, cursor));
    }

    /** The same search in another order, from its first page. */
    public String sorted(String order) {
        var changed = without(AFTER);
        changed.put(SORT, List.of(order));
        return "/search" + query(changed);
    }

    /** The same search without one value that narrows it, from its first page. */
    public String without(String name, String value) {
        var changed = without(AFTER);
        changed.computeIfPresent(name, (any, values) -> values.stream()
                .filter(kept -> !kept.equals(value))
                .toList());
        return "/search" + query(changed);
    }

    /** The words alone. */
    public String cleared() {
        var changed = without(AFTER);
        Stream.concat(FACETS.stream(), DAYS.stream()).forEach(changed::remove);
        return "/search" + query(changed);
    }

    /** This page of the search as a table. */
    public String table() {
        return "/search.csv" + query(all());
    }

    /** This page of the search as data. */
    public String data() {
        return "/api/v1/search" + query(all());
    }

    private Map<String, List<String>> with(String name, String value) {
        var changed = all();
        changed.put(name, List.of(value));
        return changed;
    }

    private Map<String, List<String>> without(String name) {
        var changed = all();
        changed.remove(name);
        return changed;
    }

    private Map<String, List<String>> all() {
        var all = new LinkedHashMap<String, List<String>>();
        for (var name : NAMES) {
            var values = fields.values(name);
            if (!values.isEmpty()) {
                all.put(name, values);
            }
        }
        return all;
    }

    private static String query(Map<String, List<String>> parameters) {
        var pairs = new ArrayList<String>();
        parameters.forEach((name, values) ->
                values.forEach(value -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return pairs.isEmpty() ? "" : pairs.stream().collect(Collectors.joining("&", "?", ""));
    }
}
