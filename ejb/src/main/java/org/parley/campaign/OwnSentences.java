package org.parley.campaign;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.parley.amendment.Difference;
import org.parley.amendment.Run;
import org.parley.amendment.Run.Fate;

/**
 * What a member has beside the text of its campaign: sentences of its own, and words that it changed. A greeting before
 * the text and a name below it are neither. Not safe for several threads.
 */
final class OwnSentences {
    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_IN_EXCHANGE = 6;
    private static final int MOST_KEPT_BETWEEN = 2;
    private static final int LONGEST_NAME = 5;

    private final Words words = new Words();
    private final Frame frame = new Frame(words);

    /**
     * What was found.
     *
     * @param sentences own ones, as written
     * @param changed number of words that are otherwise or missing
     */
    record Found(List<String> sentences, int changed) {
        static final Found NOTHING = new Found(List.of(), 0);
    }

    /** A stretch of the member's text that is not in the other one, with what stands in the other one in its place. */
    private record Stretch(int start, int end, int removed) {}

    Found between(String text, String written) {
        var member = frame.without(written);
        var runs = Difference.between(frame.without(text), member).runs();
        var stretches = stretches(runs);
        var sentences = new ArrayList<String>();
        int changed = 0;
        for (var stretch : stretches) {
            var own = member.substring(stretch.start(), stretch.end());
            int added = words.read(own).count();
            if (isAddition(added, stretch.removed())) {
                changed += stretch.removed();
                if (!isGreeting(stretch, member, added) && !isName(stretch, member, added)) {
                    sentences.addAll(whole(stretch, member));
                }
            } else {
                changed += isFrame(stretch, member, added) ? 0 : Math.max(added, stretch.removed());
            }
        }
        return new Found(sentences, changed);
    }

    private static boolean isAddition(int added, int removed) {
        return added >= FEWEST_WORDS && (removed == 0 || added >= FEWEST_IN_EXCHANGE);
    }

    /** Whether a few words stand before or below the text, with nothing missing there. */
    private boolean isFrame(Stretch stretch, String member, int added) {
        return stretch.removed() == 0 && (isGreeting(stretch, member, added) || isName(stretch, member, added));
    }

    private List<Stretch> stretches(List<Run> runs) {
        var found = new ArrayList<Stretch>();
        int position = 0;
        int keptSince = Integer.MAX_VALUE;
        for (var run : runs) {
            int count = words.read(run.text()).count();
            int end = run.fate() == Fate.REMOVED
                    ? position
                    : position + run.text().length();
            if (run.fate() == Fate.KEPT) {
                keptSince = keptSince == Integer.MAX_VALUE ? keptSince : keptSince + count;
            } else {
                boolean near = !found.isEmpty() && keptSince <= MOST_KEPT_BETWEEN;
                var before = near ? found.removeLast() : new Stretch(position, position, 0);
                int removed = before.removed() + (run.fate() == Fate.REMOVED ? count : 0);
                found.add(new Stretch(before.start(), end, removed));
                keptSince = 0;
            }
            position = end;
        }
        return found;
    }

    private boolean isGreeting(Stretch stretch, String member, int added) {
        if (added > Frame.LONGEST
                || words.read(member.substring(0, stretch.start())).count() > 0) {
            return false;
        }
        var own = member.substring(stretch.start(), stretch.end());
        var stripped = own.strip();
        return stripped.isEmpty()
                || Frame.endsWith(stripped, Frame.PAUSES)
                || (endsLine(own, member, stretch) && !Frame.endsWith(stripped, Frame.ENDS));
    }

    private static boolean endsLine(String own, String member, Stretch stretch) {
        return own.substring(own.stripTrailing().length()).contains("\n") || member.startsWith("\n", stretch.end());
    }

    private boolean isName(Stretch stretch, String member, int added) {
        if (added > Frame.LONGEST || words.read(member.substring(stretch.end())).count() > 0) {
            return false;
        }
        var stripped = member.substring(stretch.start(), stretch.end()).strip();
        return !Frame.endsWith(stripped, Frame.ENDS)
                || (added <= LONGEST_NAME && stripped.chars().anyMatch(c -> Frame.PAUSES.indexOf(c) >= 0));
    }

    /** The sentences that lie mostly in the stretch; the stretch itself where a script does not mark its sentences. */
    private List<String> whole(Stretch stretch, String member) {
        var boundaries = BreakIterator.getSentenceInstance(ULocale.ROOT);
        boundaries.setText(member);
        var found = new ArrayList<String>();
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; start = end, end = boundaries.next()) {
            int common = Math.min(end, stretch.end()) - Math.max(start, stretch.start());
            if (common * 2 > end - start) {
                add(found, member.substring(start, end));
            }
        }
        if (found.isEmpty()) {
            add(found, member.substring(stretch.start(), stretch.end()));
        }
        return found;
    }

    private void add(List<String> found, String sentence) {
        if (words.read(sentence).count() > 0) {
            found.add(sentence.strip());
        }
    }
}
