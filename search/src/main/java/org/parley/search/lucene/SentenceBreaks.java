package org.parley.search.lucene;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.text.CharacterIterator;

/** The sentence rules of ICU, which know every script, in the shape that the highlighter takes. Not thread-safe. */
final class SentenceBreaks extends java.text.BreakIterator {
    private static final BreakIterator RULES = BreakIterator.getSentenceInstance(ULocale.ROOT);

    private final BreakIterator sentences;

    SentenceBreaks() {
        this((BreakIterator) RULES.clone());
    }

    private SentenceBreaks(BreakIterator sentences) {
        this.sentences = sentences;
    }

    @Override
    public Object clone() {
        return new SentenceBreaks((BreakIterator) sentences.clone());
    }

    @Override
    public int first() {
        return sentences.first();
    }

    @Override
    public int last() {
        return sentences.last();
    }

    @Override
    public int next(int count) {
        return sentences.next(count);
    }

    @Override
    public int next() {
        return sentences.next();
    }

    @Override
    public int previous() {
        return sentences.previous();
    }

    @Override
    public int following(int offset) {
        return sentences.following(offset);
    }

    @Override
    public int preceding(int offset) {
        return sentences.preceding(offset);
    }

    @Override
    public boolean isBoundary(int offset) {
        return sentences.isBoundary(offset);
    }

    @Override
    public int current() {
        return sentences.current();
    }

    @Override
    public CharacterIterator getText() {
        return sentences.getText();
    }

    @Override
    public void setText(CharacterIterator text) {
        sentences.setText(text);
    }
}
