package org.parley.web.voice;

import java.util.Set;

/**
 * What became of a comment since it was made, and what the reader may change on its page.
 *
 * @param own whether the comment is the reader's to correct and withdraw now
 * @param ownReplies places of the replies that are
 * @param earlierSupporters how many support an earlier text of the comment, all groups added up
 * @param earlierReplies how many replies were made to an earlier text of it
 */
public record ThreadActs(boolean own, Set<Integer> ownReplies, int earlierSupporters, int earlierReplies) {
    public ThreadActs {
        ownReplies = Set.copyOf(ownReplies);
    }
}
