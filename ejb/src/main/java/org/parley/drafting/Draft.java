package org.parley.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.drafting.Block.Kind;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.markup.CleanText;

/**
 * The blocks of a draft in order, and the corrections that a reviewer makes to the cuts.
 *
 * <p>Every correction gives a new draft and leaves this one as it is. Blocks are counted from 0; a place outside the
 * draft is refused with {@link NotFound}, text that is empty or too long with {@link Invalid}.
 *
 * @param blocks 1 to {@value #MOST_BLOCKS} of them, or none
 */
public record Draft(List<Block> blocks) {

    /** Most blocks of one draft. */
    public static final int MOST_BLOCKS = 5_000;

    /** Most characters (code points) of one block that a reviewer wrote. */
    public static final int LONGEST_BLOCK = 20_000;

    private static final String FIELD = "text";

    /** @throws Invalid with the rule {@code too-many-blocks} */
    public Draft {
        blocks = List.copyOf(blocks);
        if (blocks.size() > MOST_BLOCKS) {
            throw new Invalid(FIELD, "too-many-blocks", Map.of("most", MOST_BLOCKS, "count", blocks.size()));
        }
    }

    /** The block at a place. */
    public Block block(int index) {
        if (index < 0 || index >= blocks.size()) {
            throw new NotFound("block", index);
        }
        return blocks.get(index);
    }

    /** The number by which each block is cited, in order; empty for headings. See {@link Numbering}. */
    public List<String> numbers() {
        return Numbering.of(blocks);
    }

    /** Joins a block to the one before it, which keeps its kind and number; joining the first is refused. */
    public Draft joinedWithPrevious(int index) {
        Block joined = block(index);
        Block before = block(index - 1);
        boolean lines = joined.text().contains("\n") || before.text().contains("\n");
        var changes = Block.authors(before, joined).stream()
                .map(change -> change.withWording(join(before.by(change.author()), joined.by(change.author()), lines)))
                .toList();
        Block whole = before.withChanges(List.of()).withText(join(before.text(), joined.text(), lines));
        return replaced(index - 1, 2, List.of(whole.withChanges(changes)));
    }

    private static String join(String before, String after, boolean lines) {
        return lines && !before.isBlank() && !after.isBlank() ? before + "\n\n" + after : Lines.join(before, after);
    }

    /**
     * Gives a block another text and cuts it at blank lines. The first part keeps its kind and number; a number that a
     * later part begins with becomes its stated number, and a list or footnote stays with the part before it.
     *
     * @throws Invalid with the rule {@code changes-first} if changes in it are recorded, which no cut can share out
     */
    public Draft split(int index, String text) {
        Block first = block(index);
        if (!first.changes().isEmpty()) {
            throw new Invalid(
                    FIELD, "changes-first", Map.of("count", first.changes().size()));
        }
        var parts = new ArrayList<>(List.of(checked(text).split("\n[ \t]*\n+")));
        var assembly = new Assembly();
        assembly.paragraph("", parts.removeFirst());
        parts.forEach(part -> takePart(part, assembly));
        var cut = new ArrayList<>(assembly.blocks());
        cut.set(0, first.withText(cut.getFirst().text()));
        return replaced(index, 1, cut);
    }

    private static void takePart(String part, Assembly assembly) {
        boolean numbered = Label.of(part).filter(Label::isNumber).isPresent();
        boolean list = Label.of(part).isPresent() && (!numbered || assembly.leadsIn());
        if (list || Footnotes.isDefinition(part)) {
            assembly.attach(part);
        } else {
            assembly.text(part);
        }
    }

    /** Gives a block another text. */
    public Draft edited(int index, String text) {
        return replaced(index, 1, List.of(block(index).withText(checked(text))));
    }

    /** Gives a block another kind. {@code level} counts for headings only; they have no stated number. */
    public Draft changed(int index, Kind kind, int level) {
        return replaced(index, 1, List.of(block(index).withKind(kind, level)));
    }

    /** Gives a block another stated number, such as {@code 12} or {@code 3.2}; empty for none. */
    public Draft renumbered(int index, String statedNumber) {
        Block block = block(index);
        String number = statedNumber.strip();
        if (block.isHeading() || !number.matches("([0-9]{1,4}(\\.[0-9]{1,3}){0,4})?")) {
            throw new Invalid("number", "paragraph-number", Map.of("value", Faults.shortened(number)));
        }
        return replaced(index, 1, List.of(block.withNumber(number)));
    }

    /**
     * Takes a recorded change into the text. What others changed is carried over; a text that is taken out goes with the
     * block.
     *
     * @param change its place among those of the block, from 0
     */
    public Draft taken(int index, int change) {
        Block block = block(index);
        String wording = change(block, change).wording();
        if (wording.isBlank()) {
            return removed(index);
        }
        Block decided = block.withoutChange(change);
        boolean several =
                parts(wording) > parts(block.text()) && decided.changes().isEmpty() && !block.isHeading();
        return several
                ? replaced(index, 1, List.of(decided)).split(index, wording)
                : replaced(index, 1, List.of(decided.withText(wording)));
    }

    private static int parts(String text) {
        return text.split("\n[ \t]*\n").length;
    }

    /** Decides that a recorded change stays a proposal. */
    public Draft kept(int index, int change) {
        Block block = block(index);
        var changes = new ArrayList<>(block.changes());
        changes.set(
                change,
                new Change(change(block, change).author(), change(block, change).wording(), true));
        return replaced(index, 1, List.of(block.withChanges(changes)));
    }

    /** Drops a recorded change; the text stays as it is. */
    public Draft dropped(int index, int change) {
        change(block(index), change);
        return replaced(index, 1, List.of(block(index).withoutChange(change)));
    }

    private static Change change(Block block, int change) {
        if (change < 0 || change >= block.changes().size()) {
            throw new NotFound("change", change);
        }
        return block.changes().get(change);
    }

    /** Makes a block a footnote of the one before it, with a mark at its end that can be moved by editing. */
    public Draft asFootnote(int index) {
        Block before = block(index - 1);
        String note = block(index).text().replaceAll("\\s*\n\\s*", " ");
        String marked = Footnotes.added(before.text(), note);
        return replaced(index - 1, 2, List.of(before.withText(marked)));
    }

    /** Leaves a block out. */
    public Draft removed(int index) {
        block(index);
        return replaced(index, 1, List.of());
    }

    /** Moves a block so that it stands at another place. */
    public Draft moved(int from, int to) {
        Block moved = block(from);
        block(to);
        var changed = new ArrayList<>(blocks);
        changed.remove(from);
        changed.add(to, moved);
        return new Draft(changed);
    }

    /** Puts a new paragraph before the block at a place, or at the end. */
    public Draft inserted(int index, String text) {
        if (index != blocks.size()) {
            block(index);
        }
        return replaced(index, 0, List.of(Block.paragraph(checked(text))));
    }

    private static String checked(String text) {
        String clean = CleanText.body(text).strip();
        new Faults().text(FIELD, clean, LONGEST_BLOCK).refuseAny();
        return clean;
    }

    private Draft replaced(int index, int count, List<Block> instead) {
        var changed = new ArrayList<>(blocks.subList(0, index));
        changed.addAll(instead);
        changed.addAll(blocks.subList(index + count, blocks.size()));
        return new Draft(changed);
    }
}
