package org.parley.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * What differs from ordinary Markdown: headings stay below those of the page, images and bare addresses become links, and
 * an address to refer to that is never used, such as a footnote, is shown. Used once.
 */
final class HouseRules extends AbstractVisitor {

    private static final int LEVELS_OF_THE_PAGE = 3;
    private static final int DEEPEST_LEVEL = 6;
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"\\p{Cntrl}]+");
    private static final String NOT_AT_THE_END = ".,;:!?'*_~)]}。、，；：！？）】」』؟،؛";

    /** Level that the writer gave the first heading: it becomes the first below those of the page. */
    private int first;

    /** Level of the heading before, which no heading may be more than one below. */
    private int last = LEVELS_OF_THE_PAGE;

    private final List<LinkReferenceDefinition> definitions = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    private HouseRules() {}

    static Node applied(Node document) {
        var rules = new HouseRules();
        document.accept(rules);
        rules.definitions.forEach(rules::showUnused);
        return document;
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        definitions.add(definition);
    }

    private void showUnused(LinkReferenceDefinition definition) {
        if (used.contains(definition.getDestination())) {
            return;
        }
        var paragraph = new Paragraph();
        String title = definition.getTitle() == null ? "" : " \"" + definition.getTitle() + "\"";
        paragraph.appendChild(new Text("[" + definition.getLabel() + "]: " + definition.getDestination() + title));
        definition.insertBefore(paragraph);
        paragraph.accept(this);
    }

    @Override
    public void visit(Link link) {
        used.add(link.getDestination());
        visitChildren(link);
    }

    @Override
    public void visit(Heading heading) {
        if (first == 0) {
            first = heading.getLevel();
        }
        int wanted = heading.getLevel() - first + LEVELS_OF_THE_PAGE + 1;
        last = Math.clamp(wanted, LEVELS_OF_THE_PAGE + 1, Math.min(DEEPEST_LEVEL, last + 1));
        heading.setLevel(last);
        visitChildren(heading);
    }

    @Override
    public void visit(Image image) {
        used.add(image.getDestination());
        visitChildren(image);
        if (image.getFirstChild() == null) {
            image.appendChild(new Text(image.getDestination()));
        }
        replace(image, isInLink(image) ? null : new Link(image.getDestination(), null));
    }

    /** Puts the children of a node into another one in its place, or in its place without any. */
    private static void replace(Node node, @Nullable Node link) {
        if (link != null) {
            node.insertBefore(link);
        }
        while (node.getFirstChild() != null) {
            Node child = node.getFirstChild();
            if (link != null) {
                link.appendChild(child);
            } else {
                node.insertBefore(child);
            }
        }
        node.unlink();
    }

    @Override
    public void visit(Text text) {
        if (!text.getLiteral().contains("://") || isInLink(text)) {
            return;
        }
        String literal = text.getLiteral();
        int done = 0;
        for (var found = ADDRESS.matcher(literal); found.find(); ) {
            int end = endOfAddress(literal, found.start(), found.end());
            insertText(text, literal.substring(done, found.start()));
            insertLink(text, literal.substring(found.start(), end));
            done = end;
        }
        insertText(text, literal.substring(done));
        text.unlink();
    }

    private static boolean isInLink(Node node) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof Link) {
                return true;
            }
        }
        return false;
    }

    /** Punctuation after an address belongs to the sentence, save a bracket that was opened in the address. */
    private static int endOfAddress(String text, int start, int end) {
        long surplus = text.substring(start, end).chars().map(HouseRules::depth).sum();
        int last = end;
        while (last > start && NOT_AT_THE_END.indexOf(text.charAt(last - 1)) >= 0) {
            if (text.charAt(last - 1) == ')' && surplus >= 0) {
                break;
            }
            last--;
            surplus -= depth(text.charAt(last));
        }
        return last;
    }

    private static int depth(int c) {
        return c == '(' ? 1 : c == ')' ? -1 : 0;
    }

    private static void insertText(Node before, String literal) {
        if (!literal.isEmpty()) {
            before.insertBefore(new Text(literal));
        }
    }

    private static void insertLink(Node before, String address) {
        var link = new Link(address, null);
        link.appendChild(new Text(address));
        before.insertBefore(link);
    }
}
