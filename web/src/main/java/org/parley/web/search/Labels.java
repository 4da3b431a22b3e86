package org.parley.web.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.finding.Found;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.web.Texts;

/** Names, in the reader's language, of the values by which a search can be narrowed. */
final class Labels {
    private final Texts texts;
    private final Map<String, String> consultations;

    /** @param found where the titles of consultations are from */
    Labels(Texts texts, Optional<Found> found) {
        this.texts = texts;
        this.consultations = found.map(page -> page.facet("consultation")).orElse(List.of()).stream()
                .filter(facet -> facet.title().isPresent())
                .collect(Collectors.toMap(
                        Found.Facet::value, facet -> facet.title().orElseThrow(), (one, same) -> one));
    }

    /** The name of a value, or the value itself if it has none. */
    String of(String name, String value) {
        return switch (name) {
            case "kind" -> texts.has("search.kind." + value) ? texts.get("search.kind." + value) : value;
            case "group" ->
                StakeholderGroup.of(value)
                        .map(group -> texts.get("group." + group.code()))
                        .orElse(value);
            case "country" -> given(texts.country(value), value);
            case "lang" -> given(texts.language(value), value);
            case "consultation" -> consultations.getOrDefault(value, value);
            default -> value;
        };
    }

    private static String given(String label, String otherwise) {
        return label.isEmpty() ? otherwise : label;
    }

    /** Groups stand in the order in which they stand everywhere, the rest by how often it occurs. */
    Comparator<FacetOption> order() {
        return Comparator.comparing(
                option -> option.group().map(StakeholderGroup::ordinal).orElse(0));
    }
}
