package org.parley.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.kernel.Fault;

/**
 * What stands in the fields of a form, as typed, and what is wrong with it. A page shows a form again with both, so
 * that nothing typed is lost.
 */
public final class Form {
    private final Map<String, List<String>> values;
    private final List<Fault> faults;

    private Form(Map<String, List<String>> values, List<Fault> faults) {
        this.values = values;
        this.faults = List.copyOf(faults);
    }

    /** A form in which nothing stands. */
    public static Form empty() {
        return new Form(Map.of(), List.of());
    }

    /** A form that is filled already, one value for each field. */
    public static Form filled(Map<String, String> values) {
        var lists = new LinkedHashMap<String, List<String>>();
        values.forEach((name, value) -> lists.put(name, List.of(value)));
        return new Form(lists, List.of());
    }

    /** A form with fields of several values. */
    public static Form filledWithLists(Map<String, List<String>> values) {
        return new Form(new LinkedHashMap<>(values), List.of());
    }

    /** Reads {@code application/x-www-form-urlencoded} (WHATWG URL Standard, section 5.1) in UTF-8. Never throws. */
    public static Form read(byte[] body) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var pair : new String(body, StandardCharsets.UTF_8).split("&")) {
            int equals = pair.indexOf('=');
            var name = equals < 0 ? pair : pair.substring(0, equals);
            var value = equals < 0 ? "" : pair.substring(equals + 1);
            if (!name.isEmpty()) {
                values.computeIfAbsent(decoded(name), any -> new ArrayList<>()).add(decoded(value));
            }
        }
        return new Form(values, List.of());
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8)
                    .replace("\u0000", "")
                    .replace("\r\n", "\n");
        } catch (IllegalArgumentException ill) {
            return text;
        }
    }

    /** The same fields with what is wrong with them. */
    public Form with(List<Fault> found) {
        return new Form(values, found);
    }

    /** The same form with another value in a field. */
    public Form and(String field, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(field, List.of(value));
        return new Form(changed, faults);
    }

    /** The value of a field, null if the form has no such field. */
    public @Nullable String value(String field) {
        var all = values.get(field);
        return all == null ? null : all.getFirst();
    }

    /** The value of a field if it is there and not blank. */
    public Optional<String> given(String field) {
        return Optional.ofNullable(value(field)).filter(value -> !value.isBlank());
    }

    /** What to show in a field: the value, or nothing. */
    public String shown(String field) {
        var value = value(field);
        return value == null ? "" : value;
    }

    /** Names of the fields, in order. */
    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    /** All values of a field. */
    public List<String> values(String field) {
        return List.copyOf(values.getOrDefault(field, List.of()));
    }

    /** Whether the field has this value among others. */
    public boolean has(String field, String value) {
        return values.getOrDefault(field, List.of()).contains(value);
    }

    /** What is wrong, in the order of the fields. */
    public List<Fault> faults() {
        return faults;
    }

    /** What is wrong with one field. */
    public Optional<Fault> fault(String field) {
        return faults.stream().filter(fault -> fault.field().equals(field)).findFirst();
    }

    /** A whole number in a field, if there is one. */
    public Optional<Integer> number(String field) {
        return given(field)
                .filter(value -> value.strip().matches("-?[0-9]{1,9}"))
                .map(value -> Integer.valueOf(value.strip()));
    }
}
