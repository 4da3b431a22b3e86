package org.parley.web.reading;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.comment.CommentKind;
import org.parley.comment.CommentTally;
import org.parley.document.Paragraph;
import org.parley.stakeholder.StakeholderGroup;

/**
 * The comments on each paragraph in figures, as far as a filter lets them through.
 *
 * @param tallies by identity of the paragraph
 */
record Figures(Map<Long, List<CommentTally>> tallies) {
    static Figures of(List<CommentTally> tallies, ReaderFilter filter) {
        return new Figures(
                tallies.stream().filter(filter::admits).collect(Collectors.groupingBy(CommentTally::paragraph)));
    }

    /** What stands beside a paragraph. */
    Margin margin(Paragraph paragraph, List<Lead> leading) {
        var own = tallies.getOrDefault(paragraph.id(), List.of());
        var groups = GroupCount.present(group -> sum(own, group));
        int changes = own.stream()
                .filter(tally -> tally.kind() == CommentKind.AMENDMENT)
                .mapToInt(CommentTally::total)
                .sum();
        int comments = own.stream().mapToInt(CommentTally::total).sum();
        int withdrawn = own.stream().mapToInt(CommentTally::withdrawn).sum();
        return new Margin(comments, changes, withdrawn, groups, HeatBar.of(groups), leading);
    }

    private static int sum(List<CommentTally> tallies, StakeholderGroup group) {
        return tallies.stream()
                .filter(tally -> tally.group() == group)
                .mapToInt(CommentTally::total)
                .sum();
    }
}
