package org.parley.disposition;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.comment.CommentTally;
import org.parley.stakeholder.StakeholderGroup;

/**
 * How many comments have an answer: in all, by group, and by paragraph.
 *
 * @param all over the whole consultation
 * @param byGroup groups that commented, in the order of the groups
 * @param byParagraph by identity of the paragraph as commented on; 0 for the consultation as a whole
 */
public record Coverage(Share all, Map<StakeholderGroup, Share> byGroup, Map<Long, Share> byParagraph) {
    public Coverage {
        byGroup = byGroup.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(byGroup));
        byParagraph = Map.copyOf(byParagraph);
    }

    /**
     * Answered comments out of all of them.
     *
     * @param answered 0 to {@code total}
     * @param total 0 or more
     */
    public record Share(int answered, int total) {
        static final Share NONE = new Share(0, 0);

        public Share {
            if (answered < 0 || answered > total) {
                throw new IllegalArgumentException("0 to " + total + " are answered, got " + answered);
            }
        }

        Share plus(CommentTally tally) {
            return new Share(answered + tally.answered(), total + tally.total());
        }

        /** How many wait for an answer. */
        public int missing() {
            return total - answered;
        }

        /** Whether nothing waits for an answer. */
        public boolean complete() {
            return missing() == 0;
        }

        /** Whole percent, rounded down, so that 100 means that nothing is missing; 100 also of nothing. */
        public int percent() {
            return total == 0 ? 100 : (int) (100L * answered / total);
        }
    }

    /** Adds the figures up. */
    public static Coverage of(Collection<CommentTally> tallies) {
        var all = Share.NONE;
        var byGroup = new EnumMap<StakeholderGroup, Share>(StakeholderGroup.class);
        var byParagraph = new HashMap<Long, Share>();
        for (var tally : tallies) {
            all = all.plus(tally);
            byGroup.compute(tally.group(), (group, share) -> (share == null ? Share.NONE : share).plus(tally));
            byParagraph.compute(tally.paragraph(), (id, share) -> (share == null ? Share.NONE : share).plus(tally));
        }
        return new Coverage(all, byGroup, byParagraph);
    }

    /** Comments with an answer. */
    public int answered() {
        return all.answered();
    }

    /** All comments. */
    public int total() {
        return all.total();
    }

    /** Comments that wait for an answer. */
    public int missing() {
        return all.missing();
    }

    /** Whether every comment is answered. */
    public boolean complete() {
        return all.complete();
    }

    /** The share over several paragraphs, for instance over all versions of one. */
    public Share over(List<Long> paragraphs) {
        return paragraphs.stream()
                .map(id -> byParagraph.getOrDefault(id, Share.NONE))
                .reduce(
                        Share.NONE,
                        (one, other) -> new Share(one.answered() + other.answered(), one.total() + other.total()));
    }
}
