package org.parley.comment;

import java.util.Optional;
import org.parley.document.Paragraph;

/**
 * Where a comment stands.
 *
 * @param target what it is about
 * @param document identity of the document; absent for the whole
 * @param paragraph the paragraph or heading; absent for the whole
 * @param words the words in it, for comments on words
 * @param before whether the gap is before the paragraph or heading and not after it
 */
record Anchor(
        CommentTarget target,
        Optional<Long> document,
        Optional<Paragraph> paragraph,
        Optional<QuotedWords> words,
        boolean before) {
    /** The consultation as a whole. */
    static final Anchor WHOLE =
            new Anchor(CommentTarget.WHOLE, Optional.empty(), Optional.empty(), Optional.empty(), false);

    static Anchor on(CommentTarget target, long document, Paragraph paragraph) {
        return new Anchor(target, Optional.of(document), Optional.of(paragraph), Optional.empty(), false);
    }

    static Anchor on(QuotedWords words, long document, Paragraph paragraph) {
        return new Anchor(
                CommentTarget.WORDS, Optional.of(document), Optional.of(paragraph), Optional.of(words), false);
    }

    /** The gap at the top of a text, before its first paragraph or heading. */
    static Anchor above(long document, Paragraph first) {
        return new Anchor(CommentTarget.GAP, Optional.of(document), Optional.of(first), Optional.empty(), true);
    }

    /** The text that an amendment here replaces; absent where it cannot replace any. */
    Optional<String> replaced() {
        return switch (target) {
            case WHOLE, WORDS -> Optional.empty();
            case SECTION, PARAGRAPH -> paragraph.map(Paragraph::text);
            case GAP -> Optional.of("");
        };
    }
}
