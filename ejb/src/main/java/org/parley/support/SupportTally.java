package org.parley.support;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parley.stakeholder.StakeholderGroup;

/**
 * How many took which stance on a comment.
 *
 * @param groups groups of which somebody took a stance, in the order of the groups
 */
public record SupportTally(Map<StakeholderGroup, Figures> groups) {
    /** Nobody took a stance. */
    public static final SupportTally NONE = new SupportTally(Map.of());

    public SupportTally {
        groups = groups.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(groups));
    }

    /**
     * How many of one group took which stance.
     *
     * @param support those who support
     * @param object those who object
     * @param neutral those who are neutral
     */
    public record Figures(int support, int object, int neutral) {
        static final Figures NONE = new Figures(0, 0, 0);

        Figures plus(Stance stance, int count) {
            return switch (stance) {
                case SUPPORT -> new Figures(support + count, object, neutral);
                case OBJECT -> new Figures(support, object + count, neutral);
                case NEUTRAL -> new Figures(support, object, neutral + count);
            };
        }

        /** How many took the stance. */
        public int of(Stance stance) {
            return switch (stance) {
                case SUPPORT -> support;
                case OBJECT -> object;
                case NEUTRAL -> neutral;
            };
        }
    }

    /**
     * One figure of the database.
     *
     * @param group the group
     * @param stance the stance
     * @param count how many
     */
    record Row(StakeholderGroup group, Stance stance, int count) {}

    static SupportTally of(List<Row> rows) {
        var groups = new EnumMap<StakeholderGroup, Figures>(StakeholderGroup.class);
        rows.stream()
                .filter(row -> row.count() > 0)
                .forEach(row ->
                        groups.compute(row.group(), (group, figures) -> (figures == null ? Figures.NONE : figures)
                                .plus(row.stance(), row.count())));
        return new SupportTally(groups);
    }

    /** Whether nobody took a stance. */
    public boolean empty() {
        return groups.isEmpty();
    }

    /** How many took the stance, all groups added up: say so where it is shown. */
    public int added(Stance stance) {
        return groups.values().stream().mapToInt(figures -> figures.of(stance)).sum();
    }

    /** The largest figure of any group. */
    public int largest() {
        return groups.values().stream()
                .mapToInt(figures -> Math.max(figures.support(), Math.max(figures.object(), figures.neutral())))
                .max()
                .orElse(0);
    }
}
