package org.parley.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Collects the words of a parsed text, one line per block. */
final class PlainText extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();

    /** Where each literal begins, in the order of the text. */
    private final Map<Node, Integer> literals = new LinkedHashMap<>();

    private PlainText() {}

    static String of(Node document) {
        var text = new PlainText();
        document.accept(text);
        return text.words.toString().strip();
    }

    /** Where each literal of a text begins in its plain text. */
    static Map<Node, Integer> literals(Node document) {
        var text = new PlainText();
        document.accept(text);
        int blank = text.words.length() - text.words.toString().stripLeading().length();
        text.literals.replaceAll((node, start) -> start - blank);
        return text.literals;
    }

    private void literal(Node node, String literal) {
        literals.put(node, words.length());
        words.append(literal);
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        endLine();
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        endLine();
    }

    @Override
    public void visit(BulletList list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item(item, "•");
        }
    }

    @Override
    public void visit(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        String delimiter = list.getMarkerDelimiter();
        long number = start == null ? 1 : start;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item(item, number + (delimiter == null ? "." : delimiter));
            number++;
        }
    }

    private void item(Node item, String marker) {
        words.append(marker).append(' ');
        item.accept(this);
        endLine();
    }

    @Override
    public void visit(Code code) {
        literal(code, code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        words.append(html.getLiteral());
    }

    @Override
    public void visit(Text text) {
        literal(text, text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(CustomNode node) {
        switch (node) {
            case NoteReference reference ->
                words.append(reference.place().isEmpty() ? "[^" : "[")
                        .append(reference.label())
                        .append("]");
            case NoteMark mark -> words.append("[").append(mark.label()).append("] ");
            case TableCell cell -> {
                words.append(cell.getPrevious() == null ? "" : " | ");
                visitChildren(cell);
            }
            case TableRow row -> {
                visitChildren(row);
                endLine();
            }
            default -> visitChildren(node);
        }
    }

    private void endLine() {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
            words.append('\n');
        }
    }
}
