package org.parley.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.Parser;

/**
 * Writes the address into each link that only refers to it, as blocks are later read without their neighbours. What looks
 * like an address to refer to and is never used, such as a footnote, stays.
 */
final class References extends AbstractVisitor {

    private record Place(int start, int end, String instead) {}

    private final String text;
    private final List<Place> places = new ArrayList<>();
    private final List<LinkReferenceDefinition> definitions = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    private References(String text) {
        this.text = text;
    }

    static String resolved(Parser parser, String text) {
        var references = new References(text);
        parser.parse(text).accept(references);
        return references.definitions.isEmpty() ? text : references.replaced();
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        definitions.add(definition);
    }

    @Override
    public void visit(Link link) {
        place(link, link.getDestination());
    }

    @Override
    public void visit(Image image) {
        place(image, image.getDestination());
    }

    private void place(Node link, String destination) {
        used.add(destination);
        List<SourceSpan> spans = link.getSourceSpans();
        if (spans.size() != 1) {
            return;
        }
        int start = spans.getFirst().getInputIndex();
        int end = start + spans.getFirst().getLength();
        if (text.charAt(end - 1) == ']') {
            String words = new Source(text).inlines(link);
            places.add(
                    new Place(start, end, (link instanceof Image ? "![" : "[") + words + "](<" + destination + ">)"));
        }
    }

    private String replaced() {
        definitions.stream()
                .filter(definition -> used.contains(definition.getDestination()))
                .flatMap(definition -> definition.getSourceSpans().stream())
                .forEach(span ->
                        places.add(new Place(span.getInputIndex(), span.getInputIndex() + span.getLength(), "")));
        places.sort(Comparator.comparingInt(Place::start));
        var changed = new StringBuilder();
        int done = 0;
        for (Place place : places) {
            if (place.start >= done) {
                changed.append(text, done, place.start).append(place.instead);
                done = place.end;
            }
        }
        return changed.append(text, done, text.length()).toString();
    }
}
