package org.parley.comment;

import java.time.Instant;
import java.util.Optional;
import org.parley.stakeholder.AVoice;
import org.parley.stakeholder.StakeholderGroup;

/** Comments for tests, without a database. */
public final class AComment {
    private AComment() {}

    /** A remark on the whole. */
    public static Comment saying(int number, StakeholderGroup group, String text) {
        return made(number, group, CommentKind.REMARK, text, Optional.empty());
    }

    /** A proposed wording. */
    public static Comment proposing(int number, StakeholderGroup group, String text, String wording) {
        return made(number, group, CommentKind.AMENDMENT, text, Optional.of(wording));
    }

    /** A remark on the whole that its author withdrew. */
    public static Comment withdrawn(int number, StakeholderGroup group, Instant when) {
        var comment = saying(number, group, "Not any more.");
        comment.withdraw("", new Standing.Editor(1, "The author"), when);
        return comment;
    }

    private static Comment made(
            int number, StakeholderGroup group, CommentKind kind, String text, Optional<String> wording) {
        return new Comment(
                1,
                number,
                new CheckedComment(Anchor.WHOLE, kind, text, wording, "en", Optional.empty()),
                AVoice.of(group),
                Instant.parse("2026-11-01T08:00:00Z"));
    }
}
