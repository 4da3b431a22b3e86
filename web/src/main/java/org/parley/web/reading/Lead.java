package org.parley.web.reading;

import java.util.List;
import java.util.Optional;
import org.parley.amendment.Difference;
import org.parley.amendment.Run;
import org.parley.comment.Comment;
import org.parley.document.Paragraph;
import org.parley.markup.Markup;

/**
 * A comment as it leads in a margin or a list.
 *
 * @param comment the comment
 * @param change what it would change, cut short; empty unless it is an amendment
 */
public record Lead(Comment comment, List<Run> change) {
    public Lead {
        change = List.copyOf(change);
    }

    static Lead of(Comment comment, Optional<Paragraph> paragraph) {
        return new Lead(
                comment, difference(comment, paragraph).map(ShortDifference::of).orElse(List.of()));
    }

    /** What an amendment would change in its paragraph. */
    static Optional<Difference> difference(Comment comment, Optional<Paragraph> paragraph) {
        return paragraph.flatMap(comment::changeOf);
    }

    /** Whether the words that it is about still stand in this text of its paragraph. */
    public static boolean stands(Comment comment, Paragraph paragraph) {
        return comment.quoted()
                .flatMap(words -> words.in(Markup.toPlainText(paragraph.text())))
                .isPresent();
    }
}
