package org.parley.submission;

import java.util.List;
import java.util.function.Predicate;
import org.parley.comment.CommentTally;
import org.parley.stakeholder.StakeholderGroup;

/**
 * Who has responded to a consultation, in figures.
 *
 * @param comments one figure for each group and kind that has comments
 * @param submissions one figure for each group that has made submissions
 */
public record Participation(List<CommentTally> comments, List<SubmissionTally> submissions) {
    public Participation {
        comments = List.copyOf(comments);
        submissions = List.copyOf(submissions);
    }

    /** Number of comments. */
    public int commentCount() {
        return commentCount(tally -> true);
    }

    /** Number of comments of a group. */
    public int commentCount(StakeholderGroup group) {
        return commentCount(tally -> tally.group() == group);
    }

    /** Number of comments in the figures chosen. */
    public int commentCount(Predicate<CommentTally> chosen) {
        return comments.stream().filter(chosen).mapToInt(CommentTally::total).sum();
    }

    /** Number of comments that have a disposition. */
    public int answeredCount() {
        return comments.stream().mapToInt(CommentTally::answered).sum();
    }

    /** Number of submissions. */
    public int submissionCount() {
        return submissions.stream().mapToInt(SubmissionTally::total).sum();
    }

    /** Number of submissions of a group. */
    public int submissionCount(StakeholderGroup group) {
        return submissions.stream()
                .filter(tally -> tally.group().filter(group::equals).isPresent())
                .mapToInt(SubmissionTally::total)
                .sum();
    }
}
