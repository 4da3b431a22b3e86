package org.parley.web.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.amendment.Difference;
import org.parley.amendment.Run;
import org.parley.document.MatchingReview;
import org.parley.document.Paragraph;
import org.parley.lineage.Fate;
import org.parley.lineage.Matching;
import org.parley.web.Choice;
import org.parley.web.Site;

/** Makes the rows of the review of a matching, each with the few choices among which the right one most likely is. */
final class MatchRows {
    private static final int LIKELY = 6;
    private static final int BESIDE = 2;
    private static final int EXCERPT = 60;

    private final MatchingReview review;
    private final Matching matching;
    private final Map<Long, Integer> comments;
    private final List<String> numbers;
    private final Site site;

    /** @param comments how many comments there are on each paragraph of the version before, by its identity */
    MatchRows(MatchingReview review, Map<Long, Integer> comments, Site site) {
        this.review = review;
        this.matching = review.proposal().matching();
        this.comments = comments;
        this.numbers = review.draft().numbers();
        this.site = site;
    }

    /** Indexes of the blocks to be looked at: all, or those in doubt. */
    List<Integer> indexes(boolean doubtful) {
        return IntStream.range(0, matching.newer().size())
                .filter(i -> !doubtful || review.proposal().doubtful(i))
                .boxed()
                .toList();
    }

    MatchRow row(int index) {
        var from = matching.predecessors(index);
        return new MatchRow(
                index,
                review.draft().block(index),
                numbers.get(index),
                matching.fate(index),
                matching.moved(index),
                review.proposal().doubtful(index),
                review.proposal().said(index),
                choices(index),
                value(from),
                runs(index),
                from.stream().mapToInt(this::comments).sum());
    }

    private List<Run> runs(int index) {
        var from = matching.predecessors(index);
        if (from.isEmpty() || matching.fate(index) == Fate.KEPT || matching.fate(index) == Fate.MOVED) {
            return List.of();
        }
        var older = from.stream().map(i -> review.older().get(i).text()).collect(Collectors.joining("\n\n"));
        return Difference.between(older, review.draft().block(index).text()).runs();
    }

    private List<Choice> choices(int index) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(MatchForm.NOTHING, site.text("versions.comes-from-new")));
        var from = matching.predecessors(index);
        if (from.size() > 1) {
            var all = from.stream().map(this::name).collect(Collectors.joining(", "));
            choices.add(new Choice(value(from), site.text("versions.several", "numbers", all)));
        }
        near(index).stream()
                .filter(older -> matching.older().get(older).heading()
                        == matching.newer().get(index).heading())
                .forEach(older -> choices.add(new Choice(String.valueOf(older), label(older))));
        return choices;
    }

    /** The passages from which it comes, those most like it, and those beside the one from which the block before comes. */
    private Set<Integer> near(int index) {
        var near = new TreeSet<>(matching.predecessors(index));
        near.addAll(review.proposal().likely(index, LIKELY));
        for (int before = index - 1; before >= 0; before--) {
            var main = matching.main(before);
            if (main.isPresent()) {
                IntStream.rangeClosed(main.get() - BESIDE, main.get() + 1 + BESIDE)
                        .filter(older -> older >= 0 && older < matching.older().size())
                        .forEach(near::add);
                break;
            }
        }
        return near;
    }

    private String label(int older) {
        var paragraph = review.older().get(older);
        var text = site.excerpt(paragraph.text(), EXCERPT);
        return paragraph
                .number()
                .map(number -> site.text("versions.option", "number", number, "text", text))
                .orElseGet(() -> site.text("versions.option-heading", "text", text));
    }

    private String name(int older) {
        return review.older().get(older).number().orElse("–");
    }

    private static String value(List<Integer> from) {
        return from.isEmpty()
                ? MatchForm.NOTHING
                : from.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private int comments(int older) {
        return comments.getOrDefault(review.older().get(older).id(), 0);
    }

    /** What is gone, with the number of comments on each. */
    List<MatchingView.Removed> removed() {
        return matching.removed().stream()
                .map(older -> new MatchingView.Removed(review.older().get(older), comments(older)))
                .toList();
    }

    /** How many blocks there are of each fate, and how many passages are gone. */
    Map<Fate, Long> counts() {
        var counts = IntStream.range(0, matching.newer().size())
                .mapToObj(matching::fate)
                .collect(Collectors.groupingBy(fate -> fate, Collectors.counting()));
        counts.put(Fate.REMOVED, (long) matching.removed().size());
        return counts;
    }

    /** Headings and paragraphs of the version before. */
    List<Paragraph> older() {
        return review.older();
    }
}
