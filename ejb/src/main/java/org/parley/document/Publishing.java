package org.parley.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.drafting.Block;
import org.parley.drafting.Draft;
import org.parley.kernel.Conflict;
import org.parley.kernel.Invalid;
import org.parley.kernel.Outbox;
import org.parley.lineage.Matching;

/** Makes paragraphs that never change again of the blocks of a version in preparation, and notes their descent. */
@ApplicationScoped
class Publishing {
    @Inject
    DocumentStore store;

    @Inject
    DescentStore descents;

    @Inject
    Predecessors predecessors;

    @Inject
    Outbox outbox;

    @Inject
    Event<ChangesPublished> changesPublished;

    @Inject
    Clock clock;

    /**
     * Publishes a version.
     *
     * @throws org.parley.kernel.WrongPhase if it is published
     * @throws Invalid if it has no paragraph to comment on
     * @throws Conflict if the descent of its paragraphs was not reviewed since the last correction
     */
    void publish(OpenDocument opened) {
        var version = opened.version();
        version.publish(clock.instant());
        var cuts = store.cuts(version);
        var draft = cuts.draft();
        if (draft.blocks().stream().allMatch(Block::isHeading)) {
            throw new Invalid("text", "no-paragraph-yet");
        }
        var origin = predecessors.of(opened);
        if (origin.isPresent() && !cuts.matched()) {
            throw new Conflict("matching-unreviewed", Map.of("number", version.number()));
        }
        store.remove(cuts);
        if (origin.isPresent()) {
            var older = origin.get().paragraphs();
            var matching = origin.get().matching(draft, cuts.said()).matching();
            var newer = paragraphs(opened, draft, lineages(older, matching));
            descents.add(newer, older, matching);
            propose(opened, draft, newer);
        } else {
            propose(
                    opened,
                    draft,
                    paragraphs(opened, draft, store.lineages(draft.blocks().size())));
        }
        outbox.changed("version", version.id());
    }

    /** Tells of the changes that the file records and that nobody took into the text or dropped. */
    private void propose(OpenDocument opened, Draft draft, List<Paragraph> paragraphs) {
        var recorded = new ArrayList<ChangesPublished.Recorded>();
        for (int i = 0; i < paragraphs.size(); i++) {
            long paragraph = paragraphs.get(i).id();
            draft.block(i)
                    .changes()
                    .forEach(change ->
                            recorded.add(new ChangesPublished.Recorded(paragraph, change.author(), change.wording())));
        }
        if (!recorded.isEmpty()) {
            var document = opened.document();
            changesPublished.fire(new ChangesPublished(
                    document.consultation(), document.id(), opened.version().source(), recorded));
        }
    }

    /** The heir of a paragraph carries its lineage on; what has no lineage to carry on begins one. */
    private List<Long> lineages(List<Paragraph> older, Matching matching) {
        var lineages = new ArrayList<>(store.lineages(matching.newer().size()));
        for (int i = 0; i < older.size(); i++) {
            long lineage = older.get(i).lineage();
            matching.heir(i).ifPresent(heir -> lineages.set(heir, lineage));
        }
        return lineages;
    }

    private List<Paragraph> paragraphs(OpenDocument opened, Draft draft, List<Long> lineages) {
        var paragraphs = new ArrayList<Paragraph>();
        var numbers = draft.numbers();
        for (int i = 0; i < draft.blocks().size(); i++) {
            paragraphs.add(paragraph(opened, lineages.get(i), i + 1, draft.block(i), numbers.get(i)));
        }
        paragraphs.forEach(store::add);
        store.flush();
        return paragraphs;
    }

    private static Paragraph paragraph(OpenDocument opened, long lineage, int place, Block block, String number) {
        return new Paragraph(
                opened.version().id(),
                lineage,
                place,
                block.isHeading() ? Paragraph.Kind.HEADING : Paragraph.Kind.PARAGRAPH,
                block.level(),
                number.isEmpty() ? null : number,
                block.text(),
                opened.document().language());
    }
}
