package org.parley.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * From which paragraphs of all versions the paragraphs of some versions come.
 *
 * @param ancestors by identity of a paragraph those from which it comes, itself among them
 */
public record Ancestry(Map<Long, Set<Long>> ancestors) {
    public Ancestry {
        ancestors = Map.copyOf(ancestors);
    }

    static Ancestry of(Collection<Descent> descents) {
        return new Ancestry(descents.stream()
                .collect(Collectors.groupingBy(
                        Descent::paragraph, Collectors.mapping(Descent::ancestor, Collectors.toSet()))));
    }

    /** The paragraphs from which one comes, itself among them. */
    public Set<Long> of(long paragraph) {
        return ancestors.getOrDefault(paragraph, Set.of(paragraph));
    }

    /** Of things noted by paragraph those that belong to one, whatever the version on which they were noted. */
    public <T> List<T> gathered(long paragraph, Map<Long, List<T>> things) {
        return of(paragraph).stream()
                .sorted()
                .flatMap(ancestor -> things.getOrDefault(ancestor, List.of()).stream())
                .toList();
    }

    /** Whether nothing here comes from a paragraph. */
    public boolean lacks(long paragraph) {
        return ancestors.values().stream().noneMatch(all -> all.contains(paragraph));
    }
}
