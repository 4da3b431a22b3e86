package org.parley.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Marks words in a parsed text. Each piece of text that a mark covers becomes a marked piece of its own, within whatever
 * emphasis, link or list it stands in, so that marks that overlap each other or the formatting never break it.
 */
final class Marking {

    private final List<Mark> marks;

    private Marking(List<Mark> marks) {
        this.marks = marks;
    }

    /** Marks the words, given where each literal of the text begins in its plain text. */
    static void apply(List<Mark> marks, Map<Node, Integer> literals) {
        var marking = new Marking(marks);
        literals.forEach((node, start) -> {
            if (node instanceof Text text) {
                marking.split(text, start);
            } else if (node instanceof Code code) {
                marking.enclose(code, start);
            }
        });
    }

    private void split(Text text, int start) {
        String literal = text.getLiteral();
        int end = start + literal.length();
        var cuts = new TreeSet<>(List.of(start, end));
        marks.forEach(mark -> {
            cuts.add(Math.clamp(mark.range().start(), start, end));
            cuts.add(Math.clamp(mark.range().end(), start, end));
        });
        var places = new ArrayList<>(cuts);
        for (int i = 0; i + 1 < places.size(); i++) {
            var piece = new Text(literal.substring(places.get(i) - start, places.get(i + 1) - start));
            text.insertBefore(marked(piece, covering(places.get(i), places.get(i + 1)), text));
        }
        if (places.size() > 1) {
            text.unlink();
        }
    }

    private void enclose(Code code, int start) {
        var covering = covering(start, start + code.getLiteral().length());
        if (!covering.isEmpty()) {
            var copy = new Code(code.getLiteral());
            code.insertBefore(marked(copy, covering, code));
            code.unlink();
        }
    }

    private List<Mark> covering(int start, int end) {
        return marks.stream()
                .filter(mark ->
                        mark.range().start() < end && start < mark.range().end())
                .toList();
    }

    /** Words that several comments are about lead to the first of them. */
    private static Node marked(Node piece, List<Mark> covering, Node place) {
        if (covering.isEmpty()) {
            return piece;
        }
        var highlight = new Highlight();
        highlight.appendChild(piece);
        if (isInLink(place)) {
            return highlight;
        }
        var link = new Link(covering.getFirst().address(), covering.getFirst().title());
        link.appendChild(highlight);
        return link;
    }

    private static boolean isInLink(Node node) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof Link) {
                return true;
            }
        }
        return false;
    }

    /** Marked words. */
    static final class Highlight extends CustomNode {}

    /** Writes marked words as {@code mark} elements. */
    static NodeRenderer renderer(HtmlNodeRendererContext context) {
        return new NodeRenderer() {
            @Override
            public Set<Class<? extends Node>> getNodeTypes() {
                return Set.of(Highlight.class);
            }

            @Override
            public void render(Node node) {
                context.getWriter().tag("mark");
                for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                    context.render(child);
                }
                context.getWriter().tag("/mark");
            }
        };
    }
}
