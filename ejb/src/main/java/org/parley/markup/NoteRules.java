package org.parley.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Moves the footnotes of a text to its end, each with the mark that its writer gave it. Also one to which nothing refers
 * is shown. The names of places depend on the text, so that those of two texts on one page differ.
 */
final class NoteRules extends AbstractVisitor {

    private final List<Note> notes = new ArrayList<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Set<String> referred = new HashSet<>();
    private final String page;

    private NoteRules(String page) {
        this.page = page;
    }

    static void apply(Node document, String text) {
        var rules = new NoteRules(Integer.toHexString(text.hashCode()));
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof Note definition) {
                    rules.define(definition);
                }
                visitChildren(block);
            }
        });
        if (!rules.notes.isEmpty()) {
            document.accept(rules);
            rules.notes.forEach(note -> rules.move(document, note));
        }
    }

    private void define(Note definition) {
        notes.add(definition);
        places.putIfAbsent(definition.label(), places.size() + 1);
    }

    @Override
    public void visit(CustomNode node) {
        if (!(node instanceof NoteReference reference)) {
            visitChildren(node);
        } else if (places.containsKey(reference.label())) {
            reference.lead(place(reference.label()), referred.add(reference.label()));
        }
    }

    private String place(String label) {
        return page + "-" + places.getOrDefault(label, 0);
    }

    /** Only the first of several with the same label is led to. */
    private void move(Node document, Note definition) {
        String label = definition.label();
        var mark = new NoteMark(label, place(label), referred.remove(label));
        if (definition.getFirstChild() instanceof Paragraph first) {
            first.prependChild(mark);
        } else {
            var paragraph = new Paragraph();
            paragraph.appendChild(mark);
            definition.prependChild(paragraph);
        }
        while (definition.getFirstChild() != null) {
            document.appendChild(definition.getFirstChild());
        }
        definition.unlink();
    }
}
