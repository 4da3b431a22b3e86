package org.parley.drafting;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The source of a parsed text, found again by the places that the parser noted. */
record Source(String text) {

    /** The lines of a block, without the marks and indents of what it stands in. */
    List<String> lines(Node block) {
        var lines = new ArrayList<String>();
        for (SourceSpan span : block.getSourceSpans()) {
            lines.add(slice(span));
        }
        return lines;
    }

    /** The source of a block as it stood, blank lines between its lines included. */
    String block(Node block) {
        var lines = new ArrayList<String>();
        int next = -1;
        for (SourceSpan span : block.getSourceSpans()) {
            if (next >= 0 && span.getLineIndex() > next) {
                lines.add("");
            }
            lines.add(slice(span));
            next = span.getLineIndex() + 1;
        }
        return String.join("\n", lines).stripTrailing();
    }

    /** The source of what stands inside a heading or an emphasis, on one line. */
    String inlines(Node parent) {
        if (parent.getFirstChild() == null) {
            return "";
        }
        var first = parent.getFirstChild().getSourceSpans();
        var last = parent.getLastChild().getSourceSpans();
        if (first.isEmpty() || last.isEmpty()) {
            return "";
        }
        int end = last.getLast().getInputIndex() + last.getLast().getLength();
        return text.substring(first.getFirst().getInputIndex(), end)
                .replaceAll("\\s*\n\\s*", " ")
                .strip();
    }

    private String slice(SourceSpan span) {
        return text.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }
}
