package org.parley.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.consolidation.ConsolidationStore.Placed;
import org.parley.document.Documents;
import org.parley.document.Paragraph;
import org.parley.document.Place;
import org.parley.kernel.NotFound;

/** Reads the work on the paragraphs of a draft, with a number of statements that does not grow with the proposals. */
@ApplicationScoped
class Works {
    @Inject
    ConsolidationStore store;

    @Inject
    Documents documents;

    /** All paragraphs and headings of the base, in order. */
    List<ParagraphWork> all(NextDraft draft) {
        var base = store.version(draft.base()).orElseThrow(() -> new NotFound("version", draft.base()));
        var paragraphs = documents.paragraphs(base);
        var states = store.states(draft).stream().collect(Collectors.toMap(DraftParagraph::paragraph, state -> state));
        var placed = store.proposals(draft, Optional.empty());
        var made = made(placed, paragraphs);
        var decisions = store.decisions(draft, Optional.empty());
        var settled = store.settlements(draft);
        return paragraphs.stream()
                .flatMap(paragraph -> Optional.ofNullable(states.get(paragraph.id())).stream()
                        .map(state -> work(
                                paragraph,
                                state,
                                new Found(placed, made, decisions, settled.getOrDefault(paragraph.id(), Map.of())))))
                .toList();
    }

    /**
     * One paragraph or heading.
     *
     * @param locked whether others who change it wait until this transaction ends
     */
    ParagraphWork at(NextDraft draft, int place, boolean locked) {
        var base = store.version(draft.base()).orElseThrow(() -> new NotFound("version", draft.base()));
        var paragraph = documents.at(base, place).orElseThrow(() -> new NotFound("paragraph", place));
        var state = store.state(draft, paragraph, locked).orElseThrow(() -> new NotFound("paragraph", place));
        var only = Optional.of(paragraph);
        var placed = store.proposals(draft, only);
        var settled = store.settlements(draft).getOrDefault(paragraph.id(), Map.of());
        return work(
                paragraph,
                state,
                new Found(placed, made(placed, List.of(paragraph)), store.decisions(draft, only), settled));
    }

    /** What was read for some paragraphs. */
    private record Found(
            List<Placed> placed,
            Map<Long, String> made,
            List<WordingDecision> decisions,
            Map<String, String> settled) {}

    private static ParagraphWork work(Paragraph paragraph, DraftParagraph state, Found found) {
        var decisions = found.decisions().stream()
                .filter(decision -> decision.paragraph() == paragraph.id())
                .collect(Collectors.toMap(WordingDecision::comment, decision -> decision));
        var proposals = found.placed().stream()
                .filter(placed -> placed.paragraph() == paragraph.id())
                .map(Placed::comment)
                .map(comment -> ProposedWording.of(
                        comment,
                        comment.paragraph().map(found.made()::get).orElse(paragraph.text()),
                        paragraph.text(),
                        Optional.ofNullable(decisions.get(comment.id()))))
                .filter(ProposedWording::stands)
                .toList();
        return new ParagraphWork(
                paragraph,
                state,
                proposals.stream().filter(proposal -> !proposal.gap()).toList(),
                proposals.stream().filter(ProposedWording::gap).toList(),
                found.settled());
    }

    /** The texts for which the proposals were made, by identity of the paragraph. */
    private Map<Long, String> made(List<Placed> placed, Collection<Paragraph> present) {
        var texts = new HashMap<Long, String>();
        present.forEach(paragraph -> texts.put(paragraph.id(), paragraph.text()));
        var older = placed.stream()
                .flatMap(one -> one.comment().paragraph().stream())
                .filter(id -> !texts.containsKey(id))
                .distinct()
                .toList();
        documents.places(older).stream()
                .map(Place::paragraph)
                .forEach(paragraph -> texts.put(paragraph.id(), paragraph.text()));
        return texts;
    }
}
