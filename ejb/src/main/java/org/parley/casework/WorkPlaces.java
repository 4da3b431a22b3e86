package org.parley.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How paragraphs are named on the workbench: by number, with the slug of the document before it where a consultation has
 * several documents, and with {@code @} and the version behind it where the newest version has no such paragraph.
 */
public final class WorkPlaces {
    /** Name of the consultation as a whole. */
    public static final String WHOLE = "whole";

    private final Map<String, Set<Long>> byName = new LinkedHashMap<>();
    private final Map<Long, String> names = new HashMap<>();
    private final Set<Long> order = new LinkedHashSet<>();
    private final boolean several;

    /** Paragraphs in the order of the texts. */
    public WorkPlaces(List<WorkPlace> places) {
        several = places.stream().map(WorkPlace::document).distinct().count() > 1;
        order.add(0L);
        byName.put(WHOLE, Set.of(0L));
        places.forEach(this::add);
    }

    private void add(WorkPlace place) {
        order.add(place.paragraph());
        place.number().ifPresent(number -> names.put(place.paragraph(), name(place, number)));
        place.currentNumber()
                .map(number -> name(place, number))
                .or(() -> place.number()
                        .filter(number -> place.current().isEmpty())
                        .map(number -> name(place, number) + "@" + place.version()))
                .ifPresent(name -> byName.computeIfAbsent(name, any -> new LinkedHashSet<>())
                        .add(place.paragraph()));
    }

    private String name(WorkPlace place, String number) {
        return several ? place.document() + "/" + number : number;
    }

    /** The paragraphs with this name: that of the newest version and those from which it comes; none if there is none. */
    public Set<Long> paragraphs(String name) {
        var found = byName.get(name);
        return found == null && !several && name.contains("/")
                ? byName.getOrDefault(name.substring(name.indexOf('/') + 1), Set.of())
                : found == null ? Set.of() : found;
    }

    /** Name of a paragraph in the version in which it stands; a heading and the whole have none. */
    public Optional<String> name(long paragraph) {
        return Optional.ofNullable(names.get(paragraph));
    }

    /** All names, the whole first and then in the order of the texts. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** Identities of all paragraphs, 0 for the whole first and then in the order of the texts. */
    List<Long> order() {
        return new ArrayList<>(order);
    }
}
