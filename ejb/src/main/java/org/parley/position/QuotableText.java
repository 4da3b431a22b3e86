package org.parley.position;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.parley.comment.Comment;
import org.parley.markup.CleanText;
import org.parley.markup.Markup;

/**
 * The words of a comment as they can be quoted: what was said, without its formatting, and the wording proposed. How
 * lines were broken does not matter, everything else does.
 */
public final class QuotableText {
    private QuotableText() {}

    /** The sentences of a comment, in order, as candidates for quotations. */
    public static List<String> sentences(Comment comment) {
        var sentences = new ArrayList<String>();
        Markup.toPlainText(comment.text())
                .lines()
                .forEach(line -> sentences.addAll(sentences(line, ULocale.forLanguageTag(comment.language()))));
        return sentences;
    }

    private static List<String> sentences(String line, ULocale language) {
        var boundaries = BreakIterator.getSentenceInstance(language);
        boundaries.setText(line);
        var sentences = new ArrayList<String>();
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            var sentence = line.substring(start, end).strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            start = end;
        }
        return sentences;
    }

    /** Whether the words stand in the comment, one after the other. No words stand nowhere. */
    static boolean stands(String words, Comment comment) {
        var wanted = line(words);
        return !wanted.isEmpty()
                && (line(comment.text()).contains(wanted)
                        || line(Markup.toPlainText(comment.text())).contains(wanted)
                        || comment.wording()
                                .filter(wording -> line(wording).contains(wanted))
                                .isPresent());
    }

    private static String line(String text) {
        return CleanText.body(text).replaceAll("\\s+", " ").strip();
    }
}
