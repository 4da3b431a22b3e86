package org.parley.consolidation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.amendment.Collision;
import org.parley.amendment.Merging;
import org.parley.amendment.Piece;
import org.parley.amendment.Retouching;
import org.parley.document.Paragraph;

/**
 * A paragraph or heading of the base, what is proposed for it, and what it becomes in the draft.
 *
 * @param paragraph as it stands in the base
 * @param state what was done to it
 * @param proposals what is proposed for its words, oldest first
 * @param gaps new paragraphs proposed for the gap after it, or before the first, oldest first
 * @param settled what stands where accepted wordings collide, by the key of the collision
 */
public record ParagraphWork(
        Paragraph paragraph,
        DraftParagraph state,
        List<ProposedWording> proposals,
        List<ProposedWording> gaps,
        Map<String, String> settled) {
    public ParagraphWork {
        proposals = List.copyOf(proposals);
        gaps = List.copyOf(gaps);
        settled = Map.copyOf(settled);
    }

    /** The text with all accepted wordings, before anybody wrote over it. */
    public Merging merging() {
        return Merging.of(
                paragraph.text(),
                proposals.stream()
                        .filter(ProposedWording::taken)
                        .map(ProposedWording::proposed)
                        .toList(),
                settled);
    }

    /** The text of the draft as tracked changes of the base. */
    public List<Piece> pieces() {
        var merged = merging().pieces();
        return state.text().map(text -> Retouching.of(merged, text)).orElse(merged);
    }

    /** The text of the draft; blank if the paragraph goes. */
    public String text() {
        return state.text().orElseGet(() -> merging().text());
    }

    public boolean removed() {
        return text().isBlank();
    }

    /** Whether the draft says something else here than the base. */
    public boolean changed() {
        return state.joined()
                || !text().equals(paragraph.text())
                || gaps.stream().anyMatch(ProposedWording::taken);
    }

    /** Where accepted wordings collide and nothing is settled. */
    public List<Collision> collisions() {
        return merging().collisions();
    }

    /** The proposals for its words, put together by what they change. */
    public List<WordingGroup> groups() {
        return Grouping.of(paragraph.text(), proposals);
    }

    /** How many proposals collide with another one that is not rejected. */
    public int colliding() {
        return Merging.of(
                        paragraph.text(),
                        proposals.stream()
                                .filter(proposal -> !proposal.is(Verdict.REJECTED))
                                .map(ProposedWording::proposed)
                                .toList())
                .rivals()
                .size();
    }

    /** How many proposals there are, those for a new paragraph among them. */
    public int total() {
        return proposals.size() + gaps.size();
    }

    public int undecided() {
        return count(proposals) + count(gaps);
    }

    private static int count(List<ProposedWording> some) {
        return (int) some.stream().filter(ProposedWording::undecided).count();
    }

    /** Undecided proposals that came after the last work here. */
    public List<ProposedWording> news() {
        return both().filter(ProposedWording::undecided)
                .filter(proposal -> proposal.number() > state.seenNumber())
                .toList();
    }

    /** Proposals whose authors changed or withdrew them after they were taken in. */
    public List<ProposedWording> changedSince() {
        return both().filter(ProposedWording::changedSince).toList();
    }

    Stream<ProposedWording> both() {
        return Stream.concat(proposals.stream(), gaps.stream());
    }

    /** The proposal with a number. */
    public Optional<ProposedWording> proposal(int number) {
        return both().filter(found -> found.number() == number).findFirst();
    }

    /** The new paragraphs that the draft has in the gap, each with the proposals that ask for it. */
    public List<Variant> added(boolean before) {
        return Grouping.of(
                        "",
                        gaps.stream()
                                .filter(ProposedWording::taken)
                                .filter(gap -> gap.comment().gapBefore() == before)
                                .toList())
                .stream()
                .flatMap(group -> group.variants().stream())
                .toList();
    }

    /** What is proposed for the gaps, equal texts put together. */
    public List<Variant> gapVariants() {
        return Grouping.of("", gaps).stream()
                .flatMap(group -> group.variants().stream())
                .map(variant -> new Variant("+" + variant.name(), variant.proposals(), List.of()))
                .toList();
    }

    /** The proposals in which the words of a piece are from, for those that are still there. */
    public List<ProposedWording> authors(Piece piece) {
        return piece.by().stream().flatMap(number -> proposal(number).stream()).toList();
    }
}
