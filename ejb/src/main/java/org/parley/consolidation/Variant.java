package org.parley.consolidation;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * One proposed wording, and everybody who proposes it.
 *
 * @param name by which a page names it, e.g. {@code A2}
 * @param proposals one or more that say the same, oldest first
 * @param rivals names of the wordings with which it collides, in their order
 */
public record Variant(String name, List<ProposedWording> proposals, List<String> rivals) {
    public Variant {
        proposals = List.copyOf(proposals);
        rivals = List.copyOf(rivals);
    }

    /** The first proposal; its number names the wording in addresses and forms. */
    public ProposedWording first() {
        return proposals.getFirst();
    }

    public boolean has(NavigableSet<Integer> numbers) {
        return numbers.contains(first().number());
    }

    /** What the draft makes of it; absent while any of the proposals is undecided. */
    public Optional<Verdict> verdict() {
        return proposals.stream().anyMatch(ProposedWording::undecided)
                ? Optional.empty()
                : first().decision().map(WordingDecision::verdict);
    }

    /** What a form for it was filled from. */
    public String seen() {
        return verdict().map(Verdict::code).orElse("");
    }
}
