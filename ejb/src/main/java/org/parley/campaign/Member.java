package org.parley.campaign;

import org.parley.comment.Comment;

/**
 * A comment in a campaign.
 *
 * @param comment the comment
 * @param byHand whether the secretariat put it in
 * @param likeness part of the text that it shares with the representative, 0 to 1
 * @param changed how many words differ from the representative, own sentences aside
 * @param additions how many sentences of its own it has
 * @param compared whether it was compared with the representative; if not, the three before say nothing yet
 */
public record Member(Comment comment, boolean byHand, double likeness, int changed, int additions, boolean compared) {
    /** Whether it says the same, word for word, greeting and signature aside. */
    public boolean copy() {
        return compared && changed == 0 && additions == 0;
    }
}
