package org.parley.comment;

import java.util.Optional;
import org.parley.stakeholder.StakeholderGroup;

/**
 * Which comments a list shows. Everything absent shows all.
 *
 * @param paragraph identity of a paragraph; {@link #WHOLE} for comments on the consultation as a whole
 * @param group stakeholder group
 * @param kind kind of comment
 * @param country ISO 3166-1 alpha-2
 * @param language language tag
 * @param answered whether there is a disposition
 * @param newestFirst the order; oldest first otherwise
 */
public record CommentFilter(
        Optional<Long> paragraph,
        Optional<StakeholderGroup> group,
        Optional<CommentKind> kind,
        Optional<String> country,
        Optional<String> language,
        Optional<Boolean> answered,
        boolean newestFirst) {

    /** In the place of a paragraph: the consultation as a whole. */
    public static final long WHOLE = 0;

    /** All comments, oldest first. */
    public static final CommentFilter ALL = new CommentFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);

    /** The comments on one paragraph, oldest first. */
    public static CommentFilter onParagraph(long paragraph) {
        return new CommentFilter(
                Optional.of(paragraph),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** The same filter with another wish for answers. */
    public CommentFilter withAnswered(Optional<Boolean> wanted) {
        return new CommentFilter(paragraph, group, kind, country, language, wanted, newestFirst);
    }
}
