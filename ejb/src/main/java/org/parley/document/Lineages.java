package org.parley.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.kernel.NotFound;
import org.parley.lineage.Matching;

/** Which paragraphs of one version come from which of another, as it was reviewed before publication. */
@ApplicationScoped
@Transactional
public class Lineages {
    @Inject
    DocumentStore store;

    @Inject
    DescentStore descents;

    /** The descents of the paragraphs of a published version, each from itself among them. */
    @Permitted(Right.ANYONE)
    public List<Descent> of(DocumentVersion version) {
        return descents.ofVersion(version.id());
    }

    /** From which paragraphs those of the versions opened come; one statement for each document. */
    @Permitted(Right.ANYONE)
    public Ancestry ancestry(Collection<OpenDocument> opened) {
        return Ancestry.of(opened.stream()
                .flatMap(document -> descents.ofVersion(document.version().id()).stream())
                .toList());
    }

    /** The descents of one paragraph, from itself among them. */
    @Permitted(Right.ANYONE)
    public List<Descent> of(Paragraph paragraph) {
        return descents.ofParagraph(paragraph.id());
    }

    /** The paragraphs of a published version that come from any of these, in their order; each of itself too. */
    @Permitted(Right.ANYONE)
    public List<Descent> successors(DocumentVersion version, Collection<Long> paragraphs) {
        return paragraphs.isEmpty() ? List.of() : descents.fromAncestors(version.id(), paragraphs);
    }

    /**
     * Compares two published versions, the earlier with the later whatever the order in which they are named.
     *
     * @throws NotFound if there is no such version
     */
    @Permitted(Right.ANYONE)
    public VersionComparison compare(OpenDocument opened, int one, int other) {
        var older = version(opened, Math.min(one, other));
        var newer = version(opened, Math.max(one, other));
        var before = store.paragraphs(older.id());
        var after = store.paragraphs(newer.id());
        return new VersionComparison(
                older, newer, before, after, matching(before, after, descents.between(older.id(), newer.id())));
    }

    private static DocumentVersion version(OpenDocument opened, int number) {
        return opened.versions().stream()
                .filter(version -> version.published() && version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version", number));
    }

    private static Matching matching(List<Paragraph> before, List<Paragraph> after, List<Descent> links) {
        var places = new HashMap<Long, Integer>();
        IntStream.range(0, before.size()).forEach(i -> places.put(before.get(i).id(), i));
        Map<Long, List<Descent>> byParagraph = links.stream().collect(Collectors.groupingBy(Descent::paragraph));
        var predecessors = new ArrayList<List<Integer>>();
        for (var paragraph : after) {
            predecessors.add(byParagraph.getOrDefault(paragraph.id(), List.of()).stream()
                    .map(link -> places.getOrDefault(link.ancestor(), 0))
                    .toList());
        }
        return Matching.of(
                before.stream().map(Paragraph::passage).toList(),
                after.stream().map(Paragraph::passage).toList(),
                predecessors);
    }
}
