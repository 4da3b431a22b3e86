package org.parley.drafting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.parley.markup.Note;
import org.parley.markup.Notes;

/**
 * Cuts Markdown by its own structure, keeping the source of each piece.
 *
 * <p>A list under a paragraph belongs to it. The items of an ordered list at the top level are numbered paragraphs,
 * unless it is a tight list that counts from 1 under a paragraph that leads in to it with a colon.
 */
final class Markdown {

    private static final int DEEPEST_NESTING = 24;
    private static final int LONGEST_ITEM = 400;

    /** In the order in which they are tried: an underlined heading before a rule, a rule before a list. */
    private static final List<Class<? extends org.commonmark.node.Block>> BLOCKS =
            List.of(BlockQuote.class, Heading.class, ThematicBreak.class, ListBlock.class);

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(new LinkedHashSet<>(BLOCKS))
            .extensions(List.of(Notes.extension()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST_NESTING)
            .maxInlineNesting(DEEPEST_NESTING)
            .build();

    private static final Pattern SIGNS =
            Pattern.compile("(?m)^ {0,3}#{1,6} \\S|\\*\\*[^\\s*]|\\]\\((?:https?:|mailto:|/)|^ {0,3}\\|.*\\|\\s*$");
    private static final Pattern TABLE_RULE = Pattern.compile("\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)+\\|?");

    private final Source source;
    private final Assembly assembly = new Assembly();
    private final Footnotes footnotes = new Footnotes();

    private Markdown(String text) {
        this.source = new Source(text);
    }

    /** Whether a text shows signs that it was written as Markdown and not as plain text. */
    static boolean isLikely(String text) {
        return SIGNS.matcher(text).find();
    }

    static List<Block> cut(String text) {
        var cut = new Markdown(References.resolved(PARSER, text));
        Node document = PARSER.parse(cut.source.text());
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            cut.take(node);
        }
        return cut.withFootnotes(cut.assembly.blocks());
    }

    /** Footnotes go to the blocks that refer to them; those to which none does stay paragraphs. */
    private List<Block> withFootnotes(List<Block> blocks) {
        footnotes.definitions().forEach((label, definition) -> {
            if (blocks.stream().noneMatch(block -> Footnotes.refers(block, label))) {
                assembly.paragraph("", definition);
            }
        });
        return assembly.blocks().stream().map(footnotes::with).toList();
    }

    private void take(Node node) {
        switch (node) {
            case Heading heading -> assembly.heading(heading.getLevel(), source.inlines(heading), Block.Note.NONE);
            case Paragraph paragraph -> take(paragraph);
            case BulletList list -> take(list);
            case OrderedList list -> take(list);
            case BlockQuote quote -> assembly.paragraph("", source.block(quote));
            case Note footnote -> footnotes.define(footnote.label(), source.block(footnote));
            case LinkReferenceDefinition unused -> assembly.paragraph("", source.block(unused));
            default -> {}
        }
    }

    private void take(Paragraph paragraph) {
        List<String> lines = source.lines(paragraph);
        if (lines.size() > 1 && TABLE_RULE.matcher(lines.get(1).strip()).matches()) {
            assembly.table(Recorded.of(String.join("\n", lines)));
        } else if (isBoldTitle(paragraph)) {
            assembly.heading(
                    HeadingSense.MARKED_LEVEL + 1, source.inlines(paragraph.getFirstChild()), Block.Note.GUESSED);
        } else {
            Lines.pieces(lines).forEach(assembly::text);
        }
    }

    private boolean isBoldTitle(Paragraph paragraph) {
        return paragraph.getFirstChild() instanceof StrongEmphasis strong
                && strong == paragraph.getLastChild()
                && HeadingSense.isTitle(source.inlines(strong));
    }

    private void take(BulletList list) {
        if (list.getPrevious() != null && assembly.hasParagraphLast()) {
            assembly.attach(source.block(list));
        } else {
            items(list).forEach(item -> assembly.listItem(content(item)));
        }
    }

    private void take(OrderedList list) {
        if (isInnerList(list)) {
            assembly.attach(source.block(list));
            return;
        }
        List<Node> items = items(list);
        long number = Optional.ofNullable(list.getMarkerStartNumber()).orElse(1);
        for (Node item : items) {
            String text = content(item);
            if (items.size() == 1 && item.getFirstChild() == item.getLastChild() && isTitle(text, list)) {
                assembly.heading(HeadingSense.MARKED_LEVEL, number + ". " + text, Block.Note.GUESSED);
            } else {
                assembly.paragraph(Long.toString(number), text);
            }
            number++;
        }
    }

    private static boolean isTitle(String text, Node list) {
        return HeadingSense.isTitle(text) && list.getNext() instanceof Paragraph;
    }

    private boolean isInnerList(OrderedList list) {
        return list.isTight()
                && Integer.valueOf(1).equals(list.getMarkerStartNumber())
                && assembly.leadsIn()
                && items(list).stream().allMatch(item -> content(item).length() <= LONGEST_ITEM);
    }

    private static List<Node> items(ListBlock list) {
        var items = new ArrayList<Node>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(item);
        }
        return items;
    }

    /** The Markdown of an item without its marker. */
    private String content(Node item) {
        var parts = new ArrayList<String>();
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            parts.add(child instanceof Paragraph paragraph ? joined(source.lines(paragraph)) : source.block(child));
        }
        return String.join("\n\n", parts);
    }

    private static String joined(List<String> lines) {
        var text = new StringBuilder();
        lines.forEach(line -> Lines.append(text, line.strip()));
        return text.toString();
    }
}
