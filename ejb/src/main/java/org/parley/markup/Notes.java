package org.parley.markup;

import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads footnotes, which Markdown as such does not have: marks such as {@code [^1]}, and what they stand for. */
public final class Notes implements Parser.ParserExtension {

    private static final int INDENT = 4;
    private static final String LABELS = "([^\\]\\[\\s^]{1,40})";
    private static final Pattern START = Pattern.compile("\\[\\^" + LABELS + "\\]:.*", Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile("\\^" + LABELS);

    private Notes() {}

    /** The extension for a parser. */
    public static Notes extension() {
        return new Notes();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new Definitions()).linkProcessor(Notes::mark);
    }

    /** Finds the beginning of what a footnote says. */
    private static final class Definitions extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= INDENT || start >= line.length() || line.charAt(start) != '[') {
                return BlockStart.none();
            }
            var found = START.matcher(line.subSequence(start, line.length()));
            return found.matches()
                    ? BlockStart.of(new Definition(found.group(1))).atIndex(start + found.end(1) + 2)
                    : BlockStart.none();
        }
    }

    /** Takes the lines of what a footnote says. */
    private static final class Definition extends AbstractBlockParser {
        private final Note note;

        Definition(String label) {
            note = new Note(label);
        }

        @Override
        public Block getBlock() {
            return note;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            return !(child instanceof Note);
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.getIndent() >= INDENT) {
                return BlockContinue.atColumn(state.getColumn() + INDENT);
            }
            return state.isBlank() ? BlockContinue.atIndex(state.getNextNonSpaceIndex()) : BlockContinue.none();
        }
    }

    /** Takes what stands in brackets and begins with a circumflex. */
    private static LinkResult mark(LinkInfo link, Scanner scanner, InlineParserContext context) {
        String text = link.destination() == null ? link.text(scanner) : "";
        return LABEL.matcher(text).matches()
                ? LinkResult.replaceWith(new NoteReference(text.substring(1)), link.afterTextBracket())
                : LinkResult.none();
    }
}
