package org.parley.web.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.finding.Found;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.web.Form;

/** Lays out the values by which a search can be narrowed. Those that narrow it are always among them. */
final class Facets {
    private final Form fields;
    private final Optional<Found> found;
    private final Labels labels;

    Facets(Form fields, Optional<Found> found, Labels labels) {
        this.fields = fields;
        this.found = found;
        this.labels = labels;
    }

    List<FacetView> all() {
        return SearchAddress.FACETS.stream()
                .map(this::facet)
                .filter(facet -> facet.size() > 0)
                .toList();
    }

    private FacetView facet(String name) {
        Map<String, FacetOption> options = new LinkedHashMap<>();
        found.map(page -> page.facet(name.equals("lang") ? "language" : name))
                .orElse(List.of())
                .forEach(facet -> options.put(facet.value(), option(name, facet.value(), facet.count())));
        fields.values(name).forEach(value -> options.putIfAbsent(value, option(name, value, null)));
        return FacetView.of(
                name, options.values().stream().sorted(labels.order()).toList());
    }

    private FacetOption option(String name, String value, @Nullable Long count) {
        var group = name.equals("group") ? StakeholderGroup.of(value) : Optional.<StakeholderGroup>empty();
        return new FacetOption(value, labels.of(name, value), count, fields.has(name, value), group);
    }
}
