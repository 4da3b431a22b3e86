package org.parley.web.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.amendment.Difference;
import org.parley.amendment.Run;
import org.parley.comment.Comment;
import org.parley.document.Paragraph;
import org.parley.document.Since;
import org.parley.markup.Markup;
import org.parley.support.SupportTally;

/**
 * A comment as it leads in a margin or a list.
 *
 * @param comment the comment
 * @param change what it would change, cut short; empty unless it is an amendment
 * @param since what happened to its paragraph since it was made; absent if it stands beside the text on which it was made
 * @param gone whether it is about words that no longer stand in the text beside which it is shown
 * @param support what others think of it
 */
public record Lead(Comment comment, List<Run> change, Optional<Since> since, boolean gone, SupportTally support) {
    public Lead {
        change = List.copyOf(change);
    }

    /** @param paragraph on which it was made */
    static Lead of(Comment comment, Optional<Paragraph> paragraph) {
        return of(comment, paragraph, Optional.empty(), paragraph);
    }

    /** @param beside the paragraph beside which it is shown */
    static Lead of(Comment comment, Optional<Paragraph> paragraph, Optional<Since> since, Optional<Paragraph> beside) {
        return new Lead(
                comment,
                difference(comment, paragraph).map(ShortDifference::of).orElse(List.of()),
                since,
                comment.quoted().isPresent()
                        && beside.filter(text -> stands(comment, text)).isEmpty(),
                SupportTally.NONE);
    }

    /** The same with what others think of it. */
    Lead supported(Map<Long, SupportTally> tallies) {
        return new Lead(comment, change, since, gone, tallies.getOrDefault(comment.id(), SupportTally.NONE));
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
