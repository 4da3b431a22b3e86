package org.parley.drafting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.drafting.Block.Kind;
import org.parley.drafting.Block.Note;

/** Puts blocks together in the order of the source; items of lists go to the paragraph before them. */
final class Assembly {

    private final List<Block> blocks = new ArrayList<>();

    /** What lists add to the last block, kept apart so that a long list is not copied with each item. */
    private final StringBuilder attached = new StringBuilder();

    /** Number of the last item that went to the paragraph leading in to it; empty outside such a list. */
    private String inList = "";

    List<Block> blocks() {
        settle();
        return levelled(blocks);
    }

    private void add(Block block) {
        settle();
        inList = "";
        blocks.add(block);
    }

    private void settle() {
        if (!attached.isEmpty()) {
            Block lead = blocks.removeLast();
            blocks.add(lead.withText(lead.text() + attached));
            attached.setLength(0);
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
        if (!text.isBlank()) {
            add(Block.heading(level, text.strip()).withNote(note));
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
        Optional<Label> label = Label.of(text);
        if (label.isEmpty()) {
            add("", text, note);
        } else if (!label.get().isNumber()) {
            item(label.get());
        } else if (rightBelow && isItemOfLead(label.get())) {
            attach(label.get().asItem());
            inList = label.get().number();
        } else {
            add(label.get().number(), label.get().rest(), note);
        }
    }

    private boolean isItemOfLead(Label label) {
        return label.follows(inList) || (label.number().equals("1") && leadsIn());
    }

    void paragraph(String statedNumber, String text) {
        add(statedNumber, text, Note.NONE);
    }

    private void add(String statedNumber, String text, Note note) {
        if (!text.isBlank()) {
            Block block = Block.numbered(statedNumber, text.strip());
            add(block.note() == Note.NONE ? block.withNote(note) : block);
        }
    }

    /** Adds a footnote or the like, as it was printed. */
    void smallPrint(String text) {
        add("", text, Note.SMALL_PRINT);
    }

    void table(String rows) {
        add(Block.of(Kind.TABLE, "", rows));
    }

    private void item(Label label) {
        if (hasParagraphLast()) {
            attach(label.asItem());
        } else {
            listItem(label.sort() == Label.Sort.LETTER ? label.number() + " " + label.rest() : label.rest());
        }
    }

    /** Adds an item that stands alone. */
    void listItem(String text) {
        if (!text.isBlank()) {
            add(Block.of(Kind.LIST_ITEM, "", text.strip()));
        }
    }

    boolean hasParagraphLast() {
        return !blocks.isEmpty() && blocks.getLast().kind() == Kind.PARAGRAPH;
    }

    /** Whether the last paragraph, or the list in it, ends with a colon. */
    boolean leadsIn() {
        return hasParagraphLast()
                && Lines.endsWithColon(attached.isEmpty() ? blocks.getLast().text() : attached);
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Adds Markdown of a list to the paragraph before it. */
    void attach(String list) {
        attached.append(endsInItem() && isItem(list) ? "\n" : "\n\n").append(list);
    }

    private boolean endsInItem() {
        CharSequence text = attached.isEmpty() ? blocks.getLast().text() : attached;
        int start = text.length();
        while (start > 0 && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start > 0 && isItem(text.subSequence(start, text.length()).toString());
    }

    private static boolean isItem(String line) {
        return Label.of(line).isPresent();
    }
}
