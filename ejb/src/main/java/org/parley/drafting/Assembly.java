package org.parley.drafting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.parley.drafting.Block.Kind;
import org.parley.drafting.Block.Note;

/** Puts blocks together in the order of the source; items of lists go to the paragraph before them. */
final class Assembly {

    private final List<Block> blocks = new ArrayList<>();

    /** The last block, to which lists may still add. */
    private @Nullable OpenBlock open;

    /** How many blocks began. */
    private int begun;

    /** What people inserted before the first block that is not a heading. */
    private final Map<String, String> awaiting = new LinkedHashMap<>();

    /** Number of the last item that went to the paragraph leading in to it; empty outside such a list. */
    private String inList = "";

    List<Block> blocks() {
        settle();
        if (blocks.stream().allMatch(Block::isHeading)) {
            awaiting.values().forEach(text -> blocks.add(Block.paragraph(text)));
            awaiting.clear();
        }
        return levelled(blocks);
    }

    private void add(Block block, Map<String, String> wordings) {
        settle();
        begun++;
        inList = "";
        open = new OpenBlock(block, wordings);
        if (!block.isHeading()) {
            open.precede(awaiting);
            awaiting.clear();
        }
    }

    private void settle() {
        if (open != null) {
            blocks.add(open.closed());
            open = null;
        }
    }

    /** Makes the levels of headings an outline without gaps, as readers by ear need it: siblings stay siblings. */
    private static List<Block> levelled(List<Block> blocks) {
        var levelled = new ArrayList<Block>();
        var open = new ArrayDeque<Integer>();
        for (Block block : blocks) {
            if (block.isHeading()) {
                while (!open.isEmpty() && open.peek() >= block.level()) {
                    open.pop();
                }
                open.push(block.level());
                levelled.add(block.withLevel(open.size()));
            } else {
                levelled.add(block);
            }
        }
        return levelled;
    }

    void heading(int level, String text, Note note) {
        heading(level, Recorded.of(text), note);
    }

    void heading(int level, Recorded recorded, Note note) {
        if (!recorded.text().isBlank()) {
            Recorded stripped = recorded.mapped(String::strip);
            add(Block.heading(level, stripped.text()).withNote(note), stripped.wordings());
        }
    }

    /** Adds a text of unknown kind, by its label: a numbered paragraph, an item, or a paragraph. */
    void text(String text) {
        text(text, false, Note.NONE);
    }

    /**
     * Adds a text of unknown kind. One that stood right below another may be an item of the numbered list to which that
     * one leads in.
     */
    void text(String text, boolean rightBelow, Note note) {
        text(Recorded.of(text), rightBelow, note);
    }

    /** @return whether a block began with it */
    boolean text(Recorded recorded, boolean rightBelow, Note note) {
        int before = begun;
        Optional<Label> label = Label.of(recorded.text());
        if (label.isEmpty()) {
            add("", recorded, note);
        } else if (!label.get().isNumber()) {
            item(label.get(), recorded);
        } else if (rightBelow && isItemOfLead(label.get())) {
            attach(recorded.mapped(Assembly::asItem));
            inList = label.get().number();
        } else {
            add(label.get().number(), recorded.mapped(Assembly::withoutNumber), note);
        }
        return begun > before;
    }

    private static String asItem(String text) {
        return Label.of(text).map(Label::asItem).orElse(text);
    }

    private static String withoutNumber(String text) {
        return Label.of(text).filter(Label::isNumber).map(Label::rest).orElse(text);
    }

    private boolean isItemOfLead(Label label) {
        return label.follows(inList) || (label.number().equals("1") && leadsIn());
    }

    void paragraph(String statedNumber, String text) {
        add(statedNumber, Recorded.of(text), Note.NONE);
    }

    private void add(String statedNumber, Recorded recorded, Note note) {
        if (!recorded.text().isBlank()) {
            Recorded stripped = recorded.mapped(String::strip);
            Block block = Block.numbered(statedNumber, stripped.text());
            add(block.note() == Note.NONE ? block.withNote(note) : block, stripped.wordings());
        }
    }

    /** Adds a footnote or the like, as it was printed. */
    void smallPrint(String text) {
        add("", Recorded.of(text), Note.SMALL_PRINT);
    }

    void table(Recorded rows) {
        add(Block.of(Kind.TABLE, "", rows.text()), rows.wordings());
    }

    private void item(Label label, Recorded recorded) {
        if (hasParagraphLast()) {
            attach(recorded.mapped(Assembly::asItem));
        } else if (!label.rest().isBlank()) {
            UnaryOperator<String> bare = text -> Label.of(text)
                    .map(own -> own.sort() == Label.Sort.LETTER ? own.number() + " " + own.rest() : own.rest())
                    .orElse(text)
                    .strip();
            Recorded item = recorded.mapped(bare);
            add(Block.of(Kind.LIST_ITEM, "", item.text()), item.wordings());
        }
    }

    /** Adds an item that stands alone. */
    void listItem(String text) {
        if (!text.isBlank()) {
            add(Block.of(Kind.LIST_ITEM, "", text.strip()), Map.of());
        }
    }

    /** Notes what people inserted after the last block, or before the first paragraph. */
    void inserted(Map<String, String> texts) {
        if (open == null || open.kind() == Kind.HEADING) {
            texts.forEach((author, text) -> awaiting.merge(author, text, (one, other) -> one + "\n\n" + other));
        } else {
            open.attach(new Recorded("", texts));
        }
    }

    boolean hasParagraphLast() {
        return open != null && open.kind() == Kind.PARAGRAPH;
    }

    /** Whether the last paragraph, or the list in it, ends with a colon. */
    boolean leadsIn() {
        return open != null && open.kind() == Kind.PARAGRAPH && Lines.endsWithColon(open.text());
    }

    boolean isEmpty() {
        return blocks.isEmpty() && open == null;
    }

    /** Adds Markdown of a list to the paragraph before it. */
    void attach(String list) {
        attach(Recorded.of(list));
    }

    void attach(Recorded list) {
        if (open != null) {
            open.attach(list);
        }
    }
}
