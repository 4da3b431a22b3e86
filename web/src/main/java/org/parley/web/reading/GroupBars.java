package org.parley.web.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parley.comment.CommentKind;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.submission.Participation;

/**
 * Who has responded, by group: a bar and a row of a table for each.
 *
 * @param rows all six groups in their order, those without a response too
 */
public record GroupBars(List<Row> rows) {
    /** Height in the plot of one row: a line of words and the bar. */
    public static final int ROW_HEIGHT = 44;

    /**
     * A group.
     *
     * @param group it
     * @param comments number of comments, proposed changes among them
     * @param changes number of proposed changes
     * @param submissions number of submissions
     * @param percent length of the bar in percent of the longest, at least 1 if there is a comment
     */
    public record Row(StakeholderGroup group, int comments, int changes, int submissions, int percent) {}

    public GroupBars {
        rows = List.copyOf(rows);
    }

    static GroupBars of(Participation participation) {
        int most = Arrays.stream(StakeholderGroup.values())
                .mapToInt(participation::commentCount)
                .max()
                .orElse(0);
        return new GroupBars(Arrays.stream(StakeholderGroup.values())
                .map(group -> row(group, participation, most))
                .toList());
    }

    private static Row row(StakeholderGroup group, Participation participation, int most) {
        int comments = participation.commentCount(group);
        int changes =
                participation.commentCount(tally -> tally.group() == group && tally.kind() == CommentKind.AMENDMENT);
        return new Row(group, comments, changes, participation.submissionCount(group), percent(comments, most));
    }

    private static int percent(int comments, int most) {
        return comments == 0 ? 0 : Math.max(1, Math.toIntExact(100L * comments / most));
    }

    /** The group with more comments than any other, if there is one. */
    public Optional<Row> leader() {
        var longest = rows.stream().filter(row -> row.percent() == 100).toList();
        return longest.size() == 1 ? Optional.of(longest.getFirst()) : Optional.empty();
    }

    /** Height of the plot. */
    public int height() {
        return rows.size() * ROW_HEIGHT;
    }
}
