package org.parley.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.drafting.Block;
import org.parley.drafting.Draft;

/** Makes the text of the next version of the work on the paragraphs of the base, and notes from which each block comes. */
final class DraftAssembly {
    private final List<Built> built = new ArrayList<>();

    /** A block, the places of the paragraphs of the base from which it comes, and the proposals that it takes up. */
    private record Built(Block block, List<Integer> origins, List<Long> comments) {}

    private DraftAssembly() {}

    /**
     * @param works in the order of the base
     * @param base a copy of the base, block by block
     */
    static DraftAssembly of(List<ParagraphWork> works, Draft base) {
        var assembly = new DraftAssembly();
        for (int i = 0; i < works.size(); i++) {
            var work = works.get(i);
            work.added(true).forEach(assembly::addNew);
            assembly.take(work, base.block(i), i);
            work.added(false).forEach(assembly::addNew);
        }
        return assembly;
    }

    private void addNew(Variant added) {
        var block = Block.paragraph(added.first().counting());
        built.add(new Built(block, List.of(), comments(added.proposals())));
    }

    private static List<Long> comments(List<ProposedWording> proposals) {
        return proposals.stream()
                .filter(ProposedWording::taken)
                .map(proposal -> proposal.comment().id())
                .toList();
    }

    private void take(ParagraphWork work, Block block, int place) {
        if (work.removed()) {
            return;
        }
        var parts = parts(block, work.text());
        var comments = comments(work.proposals());
        if (work.state().joined() && canJoin(block)) {
            join(parts.removeFirst(), place, comments);
        }
        for (int i = 0; i < parts.size(); i++) {
            built.add(new Built(parts.get(i), List.of(place), i == 0 ? comments : List.of()));
        }
    }

    private static List<Block> parts(Block block, String text) {
        var alone = new Draft(List.of(block));
        if (text.equals(block.text())) {
            return new ArrayList<>(alone.blocks());
        }
        boolean several = !block.isHeading() && blankLines(text) > blankLines(block.text());
        return new ArrayList<>((several ? alone.split(0, text) : alone.edited(0, text)).blocks());
    }

    private static int blankLines(String text) {
        return text.split("\n[ \t]*\n").length;
    }

    private boolean canJoin(Block block) {
        return !built.isEmpty() && built.getLast().block().isHeading() == block.isHeading();
    }

    private void join(Block block, int place, List<Long> comments) {
        var before = built.removeLast();
        var joined = new Draft(List.of(before.block(), block)).joinedWithPrevious(1);
        var origins = new ArrayList<>(before.origins());
        origins.add(place);
        var all = new ArrayList<>(before.comments());
        all.addAll(comments);
        built.add(new Built(joined.block(0), origins, all));
    }

    Draft draft() {
        return new Draft(built.stream().map(Built::block).toList());
    }

    /** For each block the places of the paragraphs of the base from which it comes. */
    Map<Integer, List<Integer>> descent() {
        var descent = new HashMap<Integer, List<Integer>>();
        for (int i = 0; i < built.size(); i++) {
            descent.put(i, built.get(i).origins());
        }
        return descent;
    }

    /** For each block the comments whose proposals it takes up. */
    List<List<Long>> comments() {
        return built.stream().map(Built::comments).toList();
    }
}
