package org.parley.position;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A position as typed.
 *
 * @param document slug of the document; null for the first one
 * @param stance code of a {@link Stance}
 * @param summary what the group holds, Markdown
 * @param disagreement what the group does not agree on, Markdown; null or blank for nothing
 * @param quotations words of the group's comments, in the order in which they are shown
 */
public record NewPosition(
        @Nullable String document,
        @Nullable String stance,
        @Nullable String summary,
        @Nullable String disagreement,
        List<Words> quotations) {
    public NewPosition {
        quotations = List.copyOf(quotations);
    }

    /**
     * Words of a comment.
     *
     * @param comment number of the comment
     * @param text the words
     * @param side code of the {@link Side} of a disagreement on which they stand; null or blank for none
     */
    public record Words(int comment, String text, @Nullable String side) {
        /** Words on no side. */
        public Words(int comment, String text) {
            this(comment, text, null);
        }
    }
}
