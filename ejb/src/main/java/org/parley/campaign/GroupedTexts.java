package org.parley.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.campaign.GroupingStore.Signed;

/** The comments of a consultation on their way through a grouping, with the campaigns that they were in before. */
final class GroupedTexts {
    private final Grouping grouping = new Grouping();
    private final List<Long> labels = new ArrayList<>();
    private final int held;
    private long[] comments = new long[1 << 10];
    private long[] before = new long[1 << 10];
    private int size;

    /**
     * Begins with what was decided by hand.
     *
     * @param held comments put into their campaigns by hand, campaign by campaign
     */
    GroupedTexts(List<Signed> held) {
        this.held = held.size();
        for (var comment : held) {
            if (labels.isEmpty() || labels.getLast() != comment.campaign()) {
                labels.add(comment.campaign());
            }
            grouping.addHeld(comment.signature(), labels.size());
        }
    }

    /**
     * The comments that nobody moved by hand, after grouping.
     *
     * @param comments their identities
     * @param before the campaign that each was in, 0 for none
     * @param groups the group that each is in, {@link Grouping#ALONE} for none
     * @param campaigns the campaign of each group, 0 for a new one
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Outcome(long[] comments, long[] before, int[] groups, long[] campaigns) {
        int size() {
            return comments.length;
        }
    }

    void add(List<Signed> page) {
        for (var comment : page) {
            if (size == comments.length) {
                comments = Arrays.copyOf(comments, size * 2);
                before = Arrays.copyOf(before, size * 2);
            }
            comments[size] = comment.comment();
            before[size++] = comment.campaign();
            grouping.add(comment.signature());
        }
    }

    int size() {
        return held + size;
    }

    Outcome finish() {
        var found = grouping.finish();
        var groups = Arrays.copyOfRange(found.ofText(), held, held + size);
        var byHand = Arrays.stream(found.labels())
                .mapToLong(label -> label == 0 ? 0 : labels.get(label - 1))
                .toArray();
        var known = Arrays.copyOf(before, size);
        return new Outcome(Arrays.copyOf(comments, size), known, groups, Succession.of(groups, known, byHand));
    }
}
