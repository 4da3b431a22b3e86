package org.parley.web.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.stakeholder.StakeholderGroup.ACADEMIA;
import static org.parley.stakeholder.StakeholderGroup.CIVIL_SOCIETY;
import static org.parley.stakeholder.StakeholderGroup.GOVERNMENT;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.comment.CommentKind;
import org.parley.comment.CommentTally;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.submission.Participation;
import org.parley.submission.SubmissionTally;
import org.parley.web.reading.GroupBars.Row;

class GroupBarsTest {
    @Test
    void the_longest_bar_is_full_and_the_shortest_is_still_there() {
        var bars = bars(tally(GOVERNMENT, 1), tally(CIVIL_SOCIETY, 400), tally(ACADEMIA, 100));

        assertThat(bars.rows()).extracting(Row::percent).containsExactly(1, 0, 100, 0, 25, 0);
        assertThat(bars.leader()).map(Row::group).contains(CIVIL_SOCIETY);
    }

    @Test
    void nobody_leads_when_two_made_equally_many() {
        assertThat(bars(tally(GOVERNMENT, 7), tally(ACADEMIA, 7)).leader()).isEmpty();
    }

    @Test
    void nobody_leads_when_there_is_no_comment() {
        assertThat(bars().leader()).isEmpty();
    }

    @Test
    void submissions_and_proposed_changes_are_counted_by_group() {
        var change = new CommentTally(3, ACADEMIA, CommentKind.AMENDMENT, 2, 0, 0);
        var submissions =
                List.of(new SubmissionTally(Optional.of(ACADEMIA), 5), new SubmissionTally(Optional.empty(), 9));

        var bars = GroupBars.of(new Participation(List.of(tally(ACADEMIA, 3), change), submissions));

        assertThat(bars.rows()).contains(new Row(ACADEMIA, 5, 2, 5, 100));
    }

    private static GroupBars bars(CommentTally... tallies) {
        return GroupBars.of(new Participation(List.of(tallies), List.of()));
    }

    private static CommentTally tally(StakeholderGroup group, int total) {
        return new CommentTally(1, group, CommentKind.REMARK, total, 0, 0);
    }
}
