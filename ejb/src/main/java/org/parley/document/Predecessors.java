package org.parley.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.drafting.Draft;
import org.parley.lineage.Passage;
import org.parley.lineage.Proposal;

/** Finds the text from which a version in preparation comes: the version published before it. */
@ApplicationScoped
class Predecessors {
    @Inject
    DocumentStore store;

    /**
     * The version published before another.
     *
     * @param paragraphs its headings and paragraphs in order
     */
    record Origin(DocumentVersion version, List<Paragraph> paragraphs) {
        /** From which of its paragraphs the blocks of a draft come, as the machine proposes and as was said. */
        Proposal matching(Draft draft, SaidDescent said) {
            var older = paragraphs.stream().map(Paragraph::passage).toList();
            var newer = draft.blocks().stream()
                    .map(block -> new Passage(block.isHeading(), block.text()))
                    .toList();
            return Proposal.of(older, newer).with(said.of(draft));
        }
    }

    /** The origin of the version opened; absent for a first version. */
    Optional<Origin> of(OpenDocument opened) {
        int number = opened.version().number();
        return opened.versions().stream()
                .filter(other -> other.published() && other.number() < number)
                .max(Comparator.comparing(DocumentVersion::number))
                .map(before -> new Origin(before, store.paragraphs(before.id())));
    }
}
